import type { Closure } from "../src/bok27/api/closure";
import type { Application, Settings } from "../src/bok27/api/types";

export const settings: Settings = {
  clauses: [
    { code: "RODO_INFORMATION", version: "1", mandatory: true },
    { code: "DATA_TRUE", version: "2", mandatory: true },
  ],
  regulaminVersion: "1",
  numberPrefix: "BOK-27",
  organisationName: "WPWiK",
  forms: [],
  channels: ["IN_PERSON", "POST", "EMAIL"],
  today: "2026-11-22",
  dueSoonDays: 3,
  erasureGraceDays: 30,
  peselCollected: false,
  nipCollected: false,
  permissions: { enter: true, register: true, administer: false, viewUsers: false, export: false },
};

export const application: Application = {
  id: "a1",
  number: "BOK-27/2026/000001",
  status: "SUBMITTED",
  version: 0,
  filedOn: "2026-11-20",
  dueOn: "2026-12-04",
  warnFrom: "2026-12-03",
  overdue: false,
  channel: "POST",
  receivedBy: null,
  copyHandedOver: null,
  originalLocation: null,
  applicant: {
    kind: "PERSON",
    firstName: "Łukasz",
    lastName: "Żółć",
    organisationName: null,
    customerNumber: "K-001234",
    pesel: null,
    nip: null,
  },
  contact: {
    email: "lukasz@example.pl",
    phone: null,
    address: { street: null, houseNumber: "7", flatNumber: "2", postalCode: "34-100", city: "Wadowice" },
  },
  supplyPoints: [{ number: "PP-1", address: null }],
  clauses: [{ code: "DATA_TRUE", version: "2", accepted: true, mandatory: true, decisions: [] }],
  regulamin: { version: "1", accepted: true, signedOn: "2026-11-20", acceptances: [] },
  gaps: [],
  outcome: {
    login: null,
    userId: null,
    decidedBy: null,
    decidedAt: null,
    activatedAt: null,
    refusalReason: null,
    refusalText: null,
    activationMail: "NONE",
    activationPasswordExpiresAt: null,
    refusalMail: "NONE",
  },
  closure: null,
  addressHold: null,
  resignationDueOn: null,
};

export const resignation: Closure = {
  reason: "END_OF_CONTRACT",
  filedOn: "2026-11-21",
  dueOn: "2026-12-05",
  channel: "POST",
  originalLocation: "segregator 3",
  receivedBy: "Anna Nowak",
  recordedBy: "anna",
  recordedAt: "2026-11-21T09:00:00Z",
  closedBy: null,
  closedAt: null,
  formerStatus: null,
  eraseOn: null,
  reinstatable: false,
  erasedAt: null,
};

export const closed: Closure = {
  ...resignation,
  closedBy: "rita",
  closedAt: "2026-11-22T09:00:00Z",
  formerStatus: "ACTIVE",
  eraseOn: "2026-12-22",
  reinstatable: true,
};
