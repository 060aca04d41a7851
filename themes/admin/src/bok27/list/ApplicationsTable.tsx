import { Table, Tbody } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import type { Bok27 } from "../api/client";
import { CloseSelected } from "./bulk/CloseSelected";
import { useSelection } from "./bulk/useSelection";
import { ListHead } from "./ListHead";
import type { ListQuery } from "./listQuery";
import "../parts/table.css";
import { ListRow } from "./ListRow";
import type { Found } from "./useApplications";
import type { ChangeList } from "./useListQuery";

interface Props {
  bok27: Bok27;
  realm: string;
  query: ListQuery;
  found: Found;
  onChange: ChangeList;
  onReload: () => void;
}

export const ApplicationsTable = ({ bok27, realm, query, found, onChange, onReload }: Props) => {
  const { t } = useTranslation();
  const { settings } = found;
  const shown = found.found.items;
  const selection = useSelection(shown);
  const selectable = query.tab === "NOT_ACTIVATED" && settings.permissions.register ? selection : undefined;
  return (
    <>
      {selectable && <CloseSelected bok27={bok27} settings={settings} chosen={selection.chosen} onDone={onReload} />}
      <Table aria-label={t("ibokNavApplications")} variant="compact" className="ibok-table">
        <ListHead query={query} shown={shown} selection={selectable} onChange={onChange} />
        <Tbody>
          {shown.map((application) => (
            <ListRow
              key={application.id}
              tab={query.tab}
              realm={realm}
              application={application}
              settings={settings}
              selection={selectable}
            />
          ))}
        </Tbody>
      </Table>
    </>
  );
};
