import { Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import type { Application } from "../api/types";
import { SelectAll } from "./bulk/SelectAll";
import type { Selection } from "./bulk/useSelection";
import { columnsOf } from "./columns";
import { type ListQuery, sortOf } from "./listQuery";
import type { ChangeList } from "./useListQuery";

interface Props {
  query: ListQuery;
  shown: Application[];
  /** Where applications can be ticked. */
  selection?: Selection;
  onChange: ChangeList;
}

/** Column heads; those the server can sort by are buttons, and say which way they do. */
export const ListHead = ({ query, shown, selection, onChange }: Props) => {
  const { t } = useTranslation();
  const columns = columnsOf(query.tab);
  const { column, direction } = sortOf(query.sort);
  const sortBy = { index: columns.findIndex(([, one]) => one.sort === column), direction };
  return (
    <Thead>
      <Tr>
        {selection && <SelectAll selection={selection} shown={shown} />}
        {columns.map(([name, { key, sort, wide }], columnIndex) => (
          <Th
            key={name}
            modifier={sort || wide ? "wrap" : "fitContent"}
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
