import type { Application } from "../../api/types";

export interface FieldChange {
  field: string;
  old: string | null;
  new: string | null;
}

type Values = Map<string, string>;

const collect = (values: Values, path: string, value: unknown) => {
  if (value === null || value === undefined) {
    return;
  }
  if (typeof value === "object") {
    Object.entries(value).forEach(([name, part]) => collect(values, path ? `${path}.${name}` : name, part));
  } else {
    values.set(path, String(value as string | number | boolean));
  }
};

/** The part of a closure that is keyed in. */
const resignationOf = ({ closure }: Application) => {
  if (!closure) {
    return null;
  }
  const { reason, filedOn, channel, receivedBy, originalLocation } = closure;
  return { reason, filedOn, channel, receivedBy, originalLocation };
};

/** What is recorded of an application, field by field as text, by the paths the history uses. */
export const recordedFields = (application: Application): Values => {
  const values: Values = new Map();
  const { status, dueOn, filedOn, channel, receivedBy, copyHandedOver, originalLocation } = application;
  const { applicant, contact, supplyPoints, clauses, regulamin, outcome } = application;
  const { login, refusalReason, refusalText } = outcome;
  collect(values, "", { status, dueOn, filedOn, channel, receivedBy, copyHandedOver, originalLocation });
  collect(values, "", { applicant, contact });
  supplyPoints.forEach((point, index) => collect(values, `supplyPoints[${index}]`, point));
  clauses.forEach(({ code, version, accepted }) => collect(values, `clauses.${code}`, { version, accepted }));
  const { version, accepted, signedOn } = regulamin;
  collect(values, "", { regulamin: { version, accepted, signedOn }, closure: resignationOf(application) });
  collect(values, "", { outcome: { login, refusalReason, refusalText } });
  return values;
};

/** What somebody else has changed between the application on the screen and the one that is recorded now. */
export const changesBetween = (seen: Application, current: Application): FieldChange[] => {
  const before = recordedFields(seen);
  const after = recordedFields(current);
  return [...new Set([...after.keys(), ...before.keys()])]
    .filter((field) => before.get(field) !== after.get(field))
    .map((field) => ({ field, old: before.get(field) ?? null, new: after.get(field) ?? null }));
};
