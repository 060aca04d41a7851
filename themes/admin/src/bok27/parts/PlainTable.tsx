import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import type { ReactNode } from "react";

interface Props {
  /** The id of the title that names the table. */
  labelledBy: string;
  columns: string[];
  rows: { id: string; cells: ReactNode[] }[];
  /** Whether the first cell names its row. */
  rowHeads?: boolean;
}

/** A table that is only read: nothing in it is sorted, chosen or changed. */
export const PlainTable = ({ labelledBy, columns, rows, rowHeads = false }: Props) => (
  <Table aria-labelledby={labelledBy} variant="compact">
    <Thead>
      <Tr>
        {columns.map((column) => (
          <Th key={column} modifier="wrap">
            {column}
          </Th>
        ))}
      </Tr>
    </Thead>
    <Tbody>
      {rows.map(({ id, cells }) => (
        <Tr key={id}>
          {cells.map((cell, place) =>
            rowHeads && place === 0 ? (
              <Th key={columns[place]} scope="row" dataLabel={columns[place]}>
                {cell}
              </Th>
            ) : (
              <Td key={columns[place]} dataLabel={columns[place]}>
                {cell}
              </Td>
            ),
          )}
        </Tr>
      ))}
    </Tbody>
  </Table>
);
