import type { ClosureReason } from "./api/closure";
import type { Application, Channel, MailState, RefusalReason, Status } from "./api/types";

type Colour = "blue" | "cyan" | "gold" | "green" | "grey" | "red";

interface Labelled {
  key: string;
  colour: Colour;
}

export const CHANNEL_KEYS: Record<Channel, string> = {
  IN_PERSON: "ibokChannelInPerson",
  POST: "ibokChannelPost",
  EMAIL: "ibokChannelEmail",
};

export const STATUS_LABELS: Record<Status, Labelled> = {
  SUBMITTED: { key: "ibokStatusSubmitted", colour: "blue" },
  REGISTERED: { key: "ibokStatusRegistered", colour: "cyan" },
  ACTIVE: { key: "ibokStatusActive", colour: "green" },
  CLOSED: { key: "ibokStatusClosed", colour: "grey" },
  REFUSED: { key: "ibokStatusRefused", colour: "red" },
  ERASED: { key: "ibokStatusErased", colour: "grey" },
};

export const MAIL_LABELS: Record<MailState, Labelled> = {
  NONE: { key: "ibokMailNone", colour: "grey" },
  PENDING: { key: "ibokMailPending", colour: "gold" },
  SENT: { key: "ibokMailSent", colour: "green" },
  FAILED: { key: "ibokMailFailed", colour: "red" },
};

/** Of the clauses every realm starts with; a utility's own clauses are shown by their code. */
const CLAUSE_KEYS: Record<string, string> = {
  RODO_INFORMATION: "ibokClauseRodoInformation",
  DATA_PROCESSING: "ibokClauseDataProcessing",
  DATA_TRUE: "ibokClauseDataTrue",
  ELECTRONIC_SERVICES: "ibokClauseElectronicServices",
};

type Translate = (key: string, values?: Record<string, unknown>) => string;

export const clauseLabel = (t: Translate, code: string) => {
  const key = CLAUSE_KEYS[code];
  return key ? t(key) : code;
};

const GAP_KEYS: Record<string, string> = {
  "regulamin.accepted": "ibokGapRegulaminAccepted",
  "regulamin.signedOn": "ibokGapRegulaminSignedOn",
  "regulamin.version": "ibokGapRegulaminVersion",
  "applicant.firstName": "ibokGapFirstName",
  "applicant.lastName": "ibokGapLastName",
  "applicant.organisationName": "ibokGapOrganisationName",
  "applicant.customerNumber": "ibokGapCustomerNumber",
  "contact.email": "ibokGapEmail",
  "contact.address.houseNumber": "ibokGapHouseNumber",
  "contact.address.postalCode": "ibokGapPostalCode",
  "contact.address.city": "ibokGapCity",
  supplyPoints: "ibokGapSupplyPoints",
};

const CLAUSE_GAP = "clauses.";

/** A gap in words. A path this console does not know yet is shown as it is rather than hidden. */
export const gapLabel = (t: Translate, gap: string) => {
  if (gap.startsWith(CLAUSE_GAP)) {
    return t("ibokGapClause", { clause: clauseLabel(t, gap.slice(CLAUSE_GAP.length)) });
  }
  const key = GAP_KEYS[gap];
  return key ? t(key) : gap;
};

/** One of the server's complaints at registration. It knows a clause by its code only, which is no word for people. */
export const complaint = (t: Translate, field: string, errorMessage: string) =>
  field.startsWith(CLAUSE_GAP) || !errorMessage ? t("ibokComplaint", { gap: gapLabel(t, field) }) : errorMessage;

export const REFUSAL_REASON_KEYS: Record<RefusalReason, string> = {
  CONSENT_MISSING: "ibokReasonConsentMissing",
  REGULAMIN_NOT_SIGNED: "ibokReasonRegulaminNotSigned",
  INCOMPLETE: "ibokReasonIncomplete",
  NOT_A_CUSTOMER: "ibokReasonNotACustomer",
  DUPLICATE: "ibokReasonDuplicate",
  ENTERED_IN_ERROR: "ibokReasonEnteredInError",
  WITHDRAWN: "ibokReasonWithdrawn",
  OTHER: "ibokReasonOther",
};

export const CLOSURE_REASON_KEYS: Record<ClosureReason, string> = {
  RESIGNATION: "ibokClosureResignation",
  CONSENT_WITHDRAWN: "ibokClosureConsentWithdrawn",
  END_OF_CONTRACT: "ibokClosureEndOfContract",
  DEATH: "ibokClosureDeath",
  BREACH: "ibokClosureBreach",
  REGISTERED_IN_ERROR: "ibokClosureRegisteredInError",
  NEVER_ACTIVATED: "ibokClosureNeverActivated",
  USER_DELETED: "ibokClosureUserDeleted",
};

/** Why there is no account, or none any more. */
export const endReason = (t: Translate, { closure, outcome }: Pick<Application, "closure" | "outcome">) => {
  if (closure) {
    return t(CLOSURE_REASON_KEYS[closure.reason] ?? closure.reason);
  }
  const { refusalReason } = outcome;
  return refusalReason && t(REFUSAL_REASON_KEYS[refusalReason] ?? refusalReason);
};
