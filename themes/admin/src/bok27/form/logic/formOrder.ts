/** The fields in the order of the paper form; supply points and clauses as wholes, for their lines have no names. */
export const FORM_ORDER = [
  "filedOn",
  "channel",
  "receivedBy",
  "copyHandedOver",
  "originalLocation",
  "applicant.kind",
  "applicant.organisationName",
  "applicant.firstName",
  "applicant.lastName",
  "applicant.customerNumber",
  "applicant.pesel",
  "applicant.nip",
  "contact.email",
  "contact.phone",
  "contact.address.street",
  "contact.address.houseNumber",
  "contact.address.flatNumber",
  "contact.address.postalCode",
  "contact.address.city",
  "supplyPoints",
  "clauses",
  "regulamin.accepted",
  "regulamin.signedOn",
  "regulamin.version",
];

export const placeOf = (name: string) => FORM_ORDER.findIndex((path) => name === path || name.startsWith(`${path}.`));
