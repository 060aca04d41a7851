import type { Closure } from "./closure";

export const CHANNELS = ["IN_PERSON", "POST", "EMAIL"] as const;

export type Channel = (typeof CHANNELS)[number];
export type Status = "SUBMITTED" | "REGISTERED" | "ACTIVE" | "REFUSED" | "CLOSED" | "ERASED";
export type MailState = "NONE" | "PENDING" | "SENT" | "FAILED";

export const TABS = [
  "TO_REGISTER",
  "OVERDUE",
  "COPY_PENDING",
  "REGISTERED",
  "NOT_ACTIVATED",
  "MAIL_FAILED",
  "RESIGNATIONS",
  "REFUSED",
  "CLOSED",
  "ERASED",
] as const;
export type Tab = (typeof TABS)[number];

export const REFUSAL_REASONS = [
  "CONSENT_MISSING",
  "REGULAMIN_NOT_SIGNED",
  "INCOMPLETE",
  "NOT_A_CUSTOMER",
  "DUPLICATE",
  "ENTERED_IN_ERROR",
  "WITHDRAWN",
  "OTHER",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface Applicant {
  kind: "PERSON" | "ORGANISATION";
  firstName: string | null;
  lastName: string | null;
  organisationName: string | null;
  customerNumber: string | null;
  /** Where the utility collects them; all but the last four digits hidden in what the server answers. */
  pesel: string | null;
  nip: string | null;
}

export interface Address {
  street: string | null;
  houseNumber: string | null;
  flatNumber: string | null;
  postalCode: string | null;
  city: string | null;
}

export interface Contact {
  email: string | null;
  phone: string | null;
  address: Address;
}

export interface SupplyPoint {
  number: string | null;
  address: string | null;
}

export interface Clause {
  code: string;
  version: string;
  accepted: boolean;
}

export interface Regulamin {
  version: string | null;
  accepted: boolean;
  signedOn: string | null;
}

/** That an optional clause was given or withdrawn after the registration; the newest one counts. */
export interface ClauseDecision {
  accepted: boolean;
  on: string;
  recordedBy: string | null;
  recordedAt: string;
  version: string | null;
  note: string | null;
}

export interface RecordedClause extends Omit<Clause, "accepted"> {
  /** On paper; null for a clause that has come onto the form since. */
  accepted: boolean | null;
  mandatory: boolean;
  /** Newest first. */
  decisions: ClauseDecision[];
}

/** A version of the Regulamin that the customer accepted, or has seen where that is enough. */
export interface Acceptance {
  version: string;
  acceptedAt: string;
  /** `SEEN`: shown at login without asking for acceptance. */
  way: "PAPER" | "ONLINE" | "SEEN";
}

export interface RecordedRegulamin extends Regulamin {
  acceptances: Acceptance[];
}

/** After a change of an active customer's address: no password is sent there for a while. */
export interface AddressHold {
  until: string;
  changedBy: string | null;
  changedAt: string;
  /** Whether the person at the console may end it: anybody entitled but the one who changed the address. */
  confirmable: boolean;
}

/** What may be corrected of a registered customer: what the register knows of them, but for what they agreed to. */
export type CustomerData = Pick<NewApplication, "applicant" | "contact" | "supplyPoints">;

/** What the clerk keys in: the paper form in the order of its sections. */
export interface NewApplication {
  filedOn: string;
  channel: Channel;
  receivedBy: string | null;
  copyHandedOver: boolean | null;
  originalLocation: string | null;
  applicant: Applicant;
  contact: Contact;
  supplyPoints: SupplyPoint[];
  clauses: Clause[];
  regulamin: Regulamin;
}

export interface Outcome {
  login: string | null;
  userId: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  activatedAt: string | null;
  refusalReason: RefusalReason | null;
  refusalText: string | null;
  activationMail: MailState;
  /** While REGISTERED: until when the temporary password of the activation mail works, or worked. */
  activationPasswordExpiresAt: string | null;
  refusalMail: MailState;
}

export interface Application extends Omit<NewApplication, "clauses"> {
  id: string;
  number: string;
  status: Status;
  /** Sent back with every change, so that nobody overwrites what they have not seen. */
  version: number;
  dueOn: string;
  /** The last working day before the due date. */
  warnFrom: string;
  overdue: boolean;
  gaps: string[];
  clauses: RecordedClause[];
  regulamin: RecordedRegulamin;
  outcome: Outcome;
  closure: Closure | null;
  addressHold: AddressHold | null;
  /** Until when an open resignation is to be dealt with. */
  resignationDueOn: string | null;
}

export interface ApplicationPageOf {
  total: number;
  first: number;
  max: number;
  items: Application[];
}

export interface FormClause {
  code: string;
  version: string;
  mandatory: boolean;
  /** In the user's language; null where the utility gave none. */
  label: string | null;
}

/** A clause of today's form, whose name is said by `forms` only. */
export type ClauseToday = Omit<FormClause, "label">;

/** The paper form from a day on; the first one from ever. */
export interface PaperForm {
  from: string | null;
  clauses: FormClause[];
  regulaminVersion: string;
}

export interface Permissions {
  enter: boolean;
  register: boolean;
  administer: boolean;
  viewUsers: boolean;
  /** Take out everything that is held on a person. */
  export: boolean;
}

export interface Settings {
  clauses: ClauseToday[];
  regulaminVersion: string;
  /** What application numbers begin with: the name of the utility's form. */
  numberPrefix: string;
  organisationName: string;
  forms: PaperForm[];
  channels: Channel[];
  /** The business date in the realm's time zone: the browser's own date may differ. */
  today: string;
  dueSoonDays: number;
  /** How long a closed account can be reinstated before its data are erased. */
  erasureGraceDays: number;
  peselCollected: boolean;
  nipCollected: boolean;
  permissions: Permissions;
}

export interface HistoryEntry {
  at: string;
  who: string | null;
  action: string;
  changes: { field: string; old: string | null; new: string | null }[];
}

export type MailError =
  | "UNREACHABLE"
  | "TIMEOUT"
  | "BROKEN_OFF"
  | "TEMPORARILY_REFUSED"
  | "LOGIN_REFUSED"
  | "SENDER_REFUSED"
  | "ADDRESS_REFUSED"
  | "REFUSED"
  | "NOT_CONFIGURED"
  | "OTHER";

export interface Mail {
  id: string;
  kind: string;
  state: MailState;
  /** Given up, and worth another try as the application stands now. */
  restartable: boolean;
  attempts: number;
  createdAt: string;
  nextAttemptAt: string | null;
  sentAt: string | null;
  lastError: MailError | null;
}

/** What a similar application is looked for by. */
export interface DuplicatesQuestion {
  except: string | null;
  applicant: Partial<Applicant>;
  contact: { address: Partial<Address> };
}

export interface Duplicate {
  id: string;
  number: string;
  status: Status;
  applicant: string;
  customerNumber: string | null;
  filedOn: string;
  matches: ("CUSTOMER_NUMBER" | "NAME_AND_ADDRESS")[];
}

/** What leads from a Keycloak user to the application on which the account was opened. */
export interface ApplicationOfUser {
  id: string;
  number: string;
  status: Status;
}
