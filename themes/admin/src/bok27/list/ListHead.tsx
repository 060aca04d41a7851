import { Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { columnsOf } from "./columns";
import { type ListQuery, sortOf } from "./listQuery";
import type { ChangeList } from "./useListQuery";

interface Props {
  query: ListQuery;
  onChange: ChangeList;
}

/** Column heads; those the server can sort by are buttons, and say which way they do. */
export const ListHead = ({ query, onChange }: Props) => {
  const { t } = useTranslation();
  const columns = columnsOf(query.tab);
  const { column, direction } = sortOf(query.sort);
  const sortBy = { index: columns.findIndex(([, one]) => one.sort === column), direction };
  return (
    <Thead>
      <Tr>
        {columns.map(([name, { key, sort }], columnIndex) => (
          <Th
            key={name}
            modifier={sort ? "wrap" : "fitContent"}
            sort={
              sort && {
                sortBy,
                columnIndex,
                onSort: (_event, _index, to) => onChange({ sort: to === "desc" ? `-${sort}` : sort }),
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
