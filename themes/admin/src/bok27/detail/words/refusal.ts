import { Bok27Error } from "../../api/Bok27Error";
import type { Application } from "../../api/types";
import { complaint } from "../../labels";
import { changesBetween, type FieldChange } from "./recorded";
import type { Translate } from "./values";

/** Why an action was not done, in words. */
export interface Refusal {
  title: string;
  details: string[];
  /** The server's complaints about what was typed, by field. */
  fields: Record<string, string>;
  /** At a conflict: what somebody else has changed meanwhile. */
  changes: FieldChange[];
  sessionLost: boolean;
}

interface Attempt {
  seen: Application;
  /** The fields in which the person can see a complaint; the others are told above. */
  fields: readonly string[];
}

const NOTHING_SAID = { details: [], fields: {}, changes: [], sessionLost: false };

/** @param attempt the application as it was on the screen, and where complaints can be shown */
export const refusalOf = (t: Translate, error: unknown, { seen, fields }: Attempt): Refusal => {
  if (!(error instanceof Bok27Error)) {
    return { ...NOTHING_SAID, title: t("ibokErrorUnavailable") };
  }
  if (error.status === 401) {
    return { ...NOTHING_SAID, title: t("ibokErrorSession"), sessionLost: true };
  }
  const atField = error.fields.filter(({ field }) => fields.includes(field));
  const elsewhere = error.fields.filter(({ field }) => !fields.includes(field));
  return {
    title: error.message || t(error.status === 403 ? "ibokErrorForbiddenTitle" : "ibokErrorUnavailable"),
    details: elsewhere.map(({ field, errorMessage }) => complaint(t, field, errorMessage)),
    fields: Object.fromEntries(atField.map(({ field, errorMessage }) => [field, errorMessage])),
    changes: error.current ? changesBetween(seen, error.current) : [],
    sessionLost: false,
  };
};
