import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import type { ReactNode } from "react";

interface Props {
  labelledBy: string;
  columns: string[];
  rows: { id: string; cells: ReactNode[] }[];
}

/** Versions cannot be changed or removed: a table without any action. */
export const VersionsTable = ({ labelledBy, columns, rows }: Props) => (
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
          {cells.map((cell, place) => (
            <Td key={columns[place]} dataLabel={columns[place]}>
              {cell}
            </Td>
          ))}
        </Tr>
      ))}
    </Tbody>
  </Table>
);
