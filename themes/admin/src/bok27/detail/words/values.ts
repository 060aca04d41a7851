import type { ClosureReason } from "../../api/closure";
import type { Channel, RefusalReason, Status } from "../../api/types";
import { CHANNEL_KEYS, CLOSURE_REASON_KEYS, REFUSAL_REASON_KEYS, STATUS_LABELS } from "../../labels";

export type Translate = (key: string, values?: Record<string, unknown>) => string;

export const MAIL_KIND_KEYS: Record<string, string> = {
  "ibok-activation": "ibokMailActivation",
  "ibok-activation-reminder": "ibokMailActivationReminder",
  "ibok-refusal": "ibokMailRefusal",
  "ibok-password-reset": "ibokMailPasswordReset",
  "ibok-password-changed": "ibokMailPasswordChanged",
  "ibok-closure": "ibokMailClosure",
  "ibok-reinstatement": "ibokMailReinstatement",
  "ibok-email-changed": "ibokMailEmailChanged",
};

const FLAG_KEYS: Record<string, string> = { true: "ibokYes", false: "ibokNo" };
const DATE_FIELDS = ["filedOn", "dueOn", "regulamin.signedOn", "closure.filedOn", "closure.dueOn"];

/** What the server calls by a name of its own, field by field, and our words for it. */
const KEYS: Record<string, Record<string, string>> = {
  channel: CHANNEL_KEYS satisfies Record<Channel, string>,
  status: Object.fromEntries(Object.entries(STATUS_LABELS).map(([status, { key }]) => [status as Status, key])),
  copyHandedOver: FLAG_KEYS,
  "regulamin.accepted": FLAG_KEYS,
  "applicant.kind": { PERSON: "ibokKindPerson", ORGANISATION: "ibokKindOrganisation" },
  "outcome.refusalReason": REFUSAL_REASON_KEYS satisfies Record<RefusalReason, string>,
  "closure.reason": CLOSURE_REASON_KEYS satisfies Record<ClosureReason, string>,
  "closure.channel": CHANNEL_KEYS,
  "export.format": { json: "ibokExportJson", html: "ibokExportPage" },
  "mail.kind": MAIL_KIND_KEYS,
  temporaryPassword: { ACTIVATION: "ibokPurposeActivation", RESET: "ibokPurposeReset" },
};

const isDate = (field: string) => DATE_FIELDS.includes(field) || /^clauses\..+\.decidedOn$/.test(field);
const keysOf = (field: string) => (/^clauses\..+\.(accepted|mandatory)$/.test(field) ? FLAG_KEYS : KEYS[field]);

/** A value of the history in words; what this console does not know is shown as it is. */
export const valueInWords = (t: Translate, date: (value: string) => string, field: string, value: string) => {
  if (isDate(field)) {
    return date(value);
  }
  const key = keysOf(field)?.[value];
  return key ? t(key) : value;
};
