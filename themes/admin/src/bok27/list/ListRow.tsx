import { Td, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { SelectCell } from "./bulk/SelectCell";
import type { Selection } from "./bulk/useSelection";
import type { ListTab } from "./listQuery";
import { columnsOf } from "./columns";
import { ListCell, type ListCellProps } from "./ListCell";

interface Props extends Omit<ListCellProps, "column"> {
  tab: ListTab;
  /** Where applications can be ticked. */
  selection?: Selection;
}

export const ListRow = ({ tab, selection, ...cell }: Props) => {
  const { t } = useTranslation();
  return (
    <Tr>
      {selection && <SelectCell selection={selection} application={cell.application} />}
      {columnsOf(tab).map(([column, { key }]) => (
        <Td key={column} dataLabel={t(key)}>
          <ListCell {...cell} column={column} />
        </Td>
      ))}
    </Tr>
  );
};
