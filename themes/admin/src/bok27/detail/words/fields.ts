import type { Settings } from "../../api/types";
import { clauseName, fieldName } from "../../fieldNames";
import { knownClause } from "../../knownClause";
import type { Translate } from "./values";

/** Fields of the history that no form has. */
const KEYS: Record<string, string> = {
  number: "ibokFieldNumber",
  status: "ibokFieldStatus",
  dueOn: "ibokFieldDueOn",
  "outcome.login": "ibokFieldLogin",
  "outcome.refusalReason": "ibokFieldRefusalReason",
  "outcome.refusalText": "ibokFieldRefusalText",
  "mail.kind": "ibokFieldMail",
  "mail.address": "ibokFieldMailAddress",
  temporaryPassword: "ibokFieldTemporaryPassword",
  "export.format": "ibokFieldExportFormat",
  "closure.dueOn": "ibokFieldClosureDueOn",
  "closure.reason": "ibokFieldClosureReason",
  "closure.filedOn": "ibokFieldResignationFiledOn",
  "closure.channel": "ibokFieldChannel",
  "closure.receivedBy": "ibokFieldResignationReceivedBy",
  "closure.originalLocation": "ibokFieldOriginalLocation",
};

const SUPPLY_POINT = /^supplyPoints\[(\d+)]\.(number|address)$/;
const CLAUSE = /^clauses\.(.+)\.(accepted|version|mandatory|decidedOn)$/;

const POINT_KEYS: Record<string, string> = {
  number: "ibokSupplyPointNumber",
  address: "ibokSupplyPointAddress",
};
const CLAUSE_KEYS: Record<string, string> = {
  accepted: "ibokClauseFieldAccepted",
  version: "ibokClauseFieldVersion",
  mandatory: "ibokClauseFieldMandatory",
  decidedOn: "ibokClauseFieldDecidedOn",
};

/** What a field of the history is called; a path this console does not know stands for itself. */
export const fieldInWords = (t: Translate, settings: Settings, field: string) => {
  const [, place, part = ""] = SUPPLY_POINT.exec(field) ?? [];
  if (place !== undefined) {
    return t(POINT_KEYS[part] ?? field, { number: Number(place) + 1 });
  }
  const [, code, aspect = ""] = CLAUSE.exec(field) ?? [];
  if (code !== undefined) {
    return t(CLAUSE_KEYS[aspect] ?? field, { clause: clauseName(t, knownClause(settings, code)) });
  }
  const key = KEYS[field];
  return key ? t(key) : fieldName(t, field);
};
