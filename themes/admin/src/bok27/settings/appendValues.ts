import type { AcceptanceKind, ClauseVersion, RegulaminVersion } from "../api/administration";

export interface RegulaminForm {
  version: string;
  inForceFrom: string;
  acceptance: AcceptanceKind;
  text: string;
  url: string;
}

export interface ClauseForm {
  /** One of the clauses there are, or {@link NEW_CLAUSE}. */
  clause: string;
  code: string;
  version: string;
  mandatory: boolean;
  inForceFrom: string;
  withdrawn: boolean;
  labels: { pl: string; en: string };
}

/** No code: codes are capital letters. */
export const NEW_CLAUSE = "+";

const text = (value: string) => value.trim() || null;

export const regulaminJson = (values: RegulaminForm): RegulaminVersion => ({
  version: values.version.trim(),
  inForceFrom: text(values.inForceFrom),
  acceptance: values.acceptance,
  text: text(values.text),
  url: text(values.url),
});

/** A clause that leaves the form; a new one cannot. */
export const isLeaving = ({ clause, withdrawn }: Pick<ClauseForm, "clause" | "withdrawn">) =>
  withdrawn && clause !== NEW_CLAUSE;

/** A clause that leaves the form has neither version nor name. */
export const clauseJson = (values: ClauseForm): ClauseVersion => {
  const { clause, code, version, mandatory, inForceFrom } = values;
  const withdrawn = isLeaving(values);
  const labels = { pl: values.labels.pl.trim(), en: values.labels.en.trim() };
  return {
    code: clause === NEW_CLAUSE ? code.trim() : clause,
    version: withdrawn ? null : text(version),
    mandatory,
    inForceFrom: text(inForceFrom),
    withdrawn,
    labels: withdrawn || (labels.pl === "" && labels.en === "") ? null : labels,
  };
};
