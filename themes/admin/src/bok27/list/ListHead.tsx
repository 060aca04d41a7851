import { Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { COLUMNS } from "./columns";
import { sortOf } from "./listQuery";
import type { ChangeList } from "./useListQuery";

/** Column heads; those the server can sort by are buttons, and say which way they do. */
export const ListHead = ({ sort, onChange }: { sort: string; onChange: ChangeList }) => {
  const { t } = useTranslation();
  const { column, direction } = sortOf(sort);
  const sortBy = { index: COLUMNS.findIndex((one) => one.sort === column), direction };
  return (
    <Thead>
      <Tr>
        {COLUMNS.map(({ key, sort: name }, columnIndex) => (
          <Th
            key={key}
            modifier="wrap"
            sort={
              name && {
                sortBy,
                columnIndex,
                onSort: (_event, _index, to) => onChange({ sort: to === "desc" ? `-${name}` : name }),
              }
            }
          >
            {t(key)}
          </Th>
        ))}
      </Tr>
    </Thead>
  );
};
