import { Radio } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import type { FormClause } from "../../api/types";
import { fieldName } from "../../fieldNames";
import type { Difference, Side } from "../logic/merge";
import { useValueText } from "./useValueText";

interface Props {
  found: Difference[];
  clauses: FormClause[];
  choices: Record<string, Side>;
  onChoose: (path: string, side: Side) => void;
}

const SIDES = [
  { side: "mine", key: "ibokConflictMine" },
  { side: "theirs", key: "ibokConflictTheirs" },
] as const;

export const ConflictTable = ({ found, clauses, choices, onChoose }: Props) => {
  const { t } = useTranslation();
  const text = useValueText();

  return (
    <Table variant="compact" aria-label={t("ibokConflictTable")}>
      <Thead>
        <Tr>
          <Th>{t("ibokConflictField")}</Th>
          {SIDES.map(({ side, key }) => (
            <Th key={side}>{t(key)}</Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {found.map((difference) => {
          const { path } = difference;
          const name = fieldName(t, path, clauses);
          return (
            <Tr key={path}>
              <Th scope="row" modifier="wrap">
                {name}
              </Th>
              {SIDES.map(({ side, key }) => (
                <Td key={side} dataLabel={t(key)} modifier="breakWord">
                  <Radio
                    id={`conflict-${path}-${side}`}
                    name={`conflict-${path}`}
                    label={text(path, difference[side])}
                    aria-label={`${name}, ${t(key)}: ${text(path, difference[side])}`}
                    isChecked={choices[path] === side}
                    onChange={() => onChoose(path, side)}
                  />
                </Td>
              ))}
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
