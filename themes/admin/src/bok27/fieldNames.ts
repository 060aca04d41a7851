import { clauseLabel } from "./labels";

type Translate = (key: string, values?: Record<string, unknown>) => string;

const CLAUSE = /^clauses\.([^.]+)/;

const KEYS: Record<string, string> = {
  filedOn: "ibokFieldFiledOn",
  channel: "ibokFieldChannel",
  receivedBy: "ibokFieldReceivedBy",
  copyHandedOver: "ibokFieldCopyHandedOver",
  originalLocation: "ibokFieldOriginalLocation",
  "applicant.kind": "ibokFieldKind",
  "applicant.organisationName": "ibokFieldOrganisationName",
  "applicant.firstName": "ibokFieldFirstName",
  "applicant.lastName": "ibokFieldLastName",
  "applicant.customerNumber": "ibokFieldCustomerNumber",
  "applicant.pesel": "ibokFieldPesel",
  "applicant.nip": "ibokFieldNip",
  "contact.email": "ibokFieldEmail",
  "contact.phone": "ibokFieldPhone",
  "contact.address.street": "ibokFieldStreet",
  "contact.address.houseNumber": "ibokFieldHouseNumber",
  "contact.address.flatNumber": "ibokFieldFlatNumber",
  "contact.address.postalCode": "ibokFieldPostalCode",
  "contact.address.city": "ibokFieldCity",
  supplyPoints: "ibokSectionSupplyPoints",
  "regulamin.accepted": "ibokFieldRegulaminAccepted",
  "regulamin.version": "ibokFieldRegulaminVersion",
  "regulamin.signedOn": "ibokFieldRegulaminSignedOn",
};

/** A clause's name: the utility's own, else the console's words for the usual ones, else its code. */
export const clauseName = (t: Translate, clause: { code: string; label?: string | null }) =>
  clause.label ?? clauseLabel(t, clause.code);

/** What a field of the REST contract is called on the screen; an unknown path stands for itself. */
export const fieldName = (t: Translate, path: string, clauses: { code: string; label?: string | null }[] = []) => {
  const code = CLAUSE.exec(path)?.[1];
  if (code !== undefined) {
    return clauseName(t, clauses.find((clause) => clause.code === code) ?? { code });
  }
  const key = KEYS[path];
  return key ? t(key) : path;
};
