import { Td, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import type { ListTab } from "./listQuery";
import { columnsOf } from "./columns";
import { ListCell, type ListCellProps } from "./ListCell";

interface Props extends Omit<ListCellProps, "column"> {
  tab: ListTab;
}

export const ListRow = ({ tab, ...cell }: Props) => {
  const { t } = useTranslation();
  return (
    <Tr>
      {columnsOf(tab).map(([column, { key }]) => (
        <Td key={column} dataLabel={t(key)}>
          <ListCell {...cell} column={column} />
        </Td>
      ))}
    </Tr>
  );
};
