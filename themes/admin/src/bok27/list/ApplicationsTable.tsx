import { Table, Tbody } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { ListHead } from "./ListHead";
import type { ListQuery } from "./listQuery";
import "../parts/table.css";
import { ListRow } from "./ListRow";
import type { Found } from "./useApplications";
import type { ChangeList } from "./useListQuery";

interface Props {
  realm: string;
  query: ListQuery;
  found: Found;
  onChange: ChangeList;
}

export const ApplicationsTable = ({ realm, query, found, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <Table aria-label={t("ibokNavApplications")} variant="compact" className="ibok-table">
      <ListHead query={query} onChange={onChange} />
      <Tbody>
        {found.found.items.map((application) => (
          <ListRow
            key={application.id}
            tab={query.tab}
            realm={realm}
            application={application}
            settings={found.settings}
          />
        ))}
      </Tbody>
    </Table>
  );
};
