import { fieldName } from "../../fieldNames";
import type { FormClause } from "../../api/types";

type Translate = (key: string, values?: Record<string, unknown>) => string;

const SUPPLY_POINT = /^supplyPoints\.(\d+)\.(number|address)$/;
const CLAUSE = /^clauses\.(\d+)\./;

/** What an input of the form is called in the summary of errors; clauses and supply points have places, not names. */
export const inputName = (t: Translate, name: string, clauses: FormClause[]) => {
  const point = SUPPLY_POINT.exec(name);
  if (point) {
    const field = point[2] === "number" ? "ibokFieldSupplyPointNumber" : "ibokFieldSupplyPointAddress";
    return `${t("ibokSupplyPoint", { number: Number(point[1]) + 1 })}, ${t(field)}`;
  }
  const clause = CLAUSE.exec(name)?.[1];
  return fieldName(t, clause === undefined ? name : `clauses.${clauses[Number(clause)]?.code ?? clause}`, clauses);
};
