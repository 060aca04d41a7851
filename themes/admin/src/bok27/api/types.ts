export const CHANNELS = ["IN_PERSON", "POST", "EMAIL"] as const;
export const STATUSES = ["SUBMITTED", "REGISTERED", "ACTIVE", "REFUSED", "CLOSED"] as const;

export type Channel = (typeof CHANNELS)[number];
export type Status = (typeof STATUSES)[number];
export type MailState = "NONE" | "PENDING" | "SENT" | "FAILED";
export type Due = "soon" | "overdue";

export interface Applicant {
  kind: "PERSON" | "ORGANISATION";
  firstName: string | null;
  lastName: string | null;
  organisationName: string | null;
  customerNumber: string | null;
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
  decidedBy: string | null;
  decidedAt: string | null;
  activationMail: MailState;
}

export interface Application extends NewApplication {
  id: string;
  number: string;
  status: Status;
  dueOn: string;
  overdue: boolean;
  gaps: string[];
  outcome: Outcome;
}

export interface ApplicationPageOf {
  total: number;
  first: number;
  max: number;
  items: Application[];
}

export interface Settings {
  clauses: { code: string; version: string; mandatory: boolean }[];
  regulaminVersion: string;
  channels: Channel[];
  /** The business date in the realm's time zone: the browser's own date may differ. */
  today: string;
  dueSoonDays?: number;
}

/** What leads from a Keycloak user to the application on which the account was opened. */
export interface ApplicationOfUser {
  id: string;
  number: string;
  status: Status;
}
