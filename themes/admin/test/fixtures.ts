import type { Application, Settings } from "../src/bok27/api/types";

export const settings: Settings = {
  clauses: [
    { code: "RODO_INFORMATION", version: "1", mandatory: true },
    { code: "DATA_TRUE", version: "2", mandatory: true },
  ],
  regulaminVersion: "1",
  channels: ["IN_PERSON", "POST", "EMAIL"],
  today: "2026-11-22",
  dueSoonDays: 3,
};

export const application: Application = {
  id: "a1",
  number: "BOK-27/2026/000001",
  status: "SUBMITTED",
  filedOn: "2026-11-20",
  dueOn: "2026-12-04",
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
  },
  contact: {
    email: "lukasz@example.pl",
    phone: null,
    address: { street: null, houseNumber: "7", flatNumber: "2", postalCode: "34-100", city: "Wadowice" },
  },
  supplyPoints: [{ number: "PP-1", address: null }],
  clauses: [{ code: "DATA_TRUE", version: "2", accepted: true }],
  regulamin: { version: "1", accepted: true, signedOn: "2026-11-20" },
  gaps: [],
  outcome: { login: null, decidedBy: null, decidedAt: null, activationMail: "NONE" },
};
