import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";

interface Props {
  /** The id of the title that names the table. */
  labelledBy: string;
  columns: string[];
  rows: { name: string; cells: string[] }[];
}

/** The figures of a chart in words and numbers. */
export const FiguresTable = ({ labelledBy, columns, rows }: Props) => (
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
      {rows.map(({ name, cells }) => (
        <Tr key={name}>
          <Th scope="row" dataLabel={columns[0]}>
            {name}
          </Th>
          {cells.map((cell, place) => (
            <Td key={columns[place + 1]} dataLabel={columns[place + 1]}>
              {cell}
            </Td>
          ))}
        </Tr>
      ))}
    </Tbody>
  </Table>
);
