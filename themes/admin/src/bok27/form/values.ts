import type { Application, Channel, NewApplication, Settings } from "../api/types";

/** The form's own shape: the JSON of the REST API with blanks for what has not been filled in, same paths. */
export interface FormValues {
  filedOn: string;
  channel: Channel | "";
  receivedBy: string;
  copyHandedOver: "yes" | "no" | "";
  originalLocation: string;
  applicant: {
    kind: "PERSON" | "ORGANISATION";
    firstName: string;
    lastName: string;
    organisationName: string;
    customerNumber: string;
  };
  contact: {
    email: string;
    phone: string;
    address: { street: string; houseNumber: string; flatNumber: string; postalCode: string; city: string };
  };
  supplyPoints: { number: string; address: string }[];
  clauses: { code: string; version: string; accepted: boolean }[];
  regulamin: { version: string; accepted: boolean; signedOn: string };
}

export const EMPTY_SUPPLY_POINT = { number: "", address: "" };

/** Nothing is ticked in advance: a consent is on the paper or it is not. */
export const emptyForm = ({ clauses, regulaminVersion }: Settings): FormValues => ({
  filedOn: "",
  channel: "",
  receivedBy: "",
  copyHandedOver: "",
  originalLocation: "",
  applicant: { kind: "PERSON", firstName: "", lastName: "", organisationName: "", customerNumber: "" },
  contact: {
    email: "",
    phone: "",
    address: { street: "", houseNumber: "", flatNumber: "", postalCode: "", city: "" },
  },
  supplyPoints: [EMPTY_SUPPLY_POINT],
  clauses: clauses.map(({ code, version }) => ({ code, version, accepted: false })),
  regulamin: { version: regulaminVersion, accepted: false, signedOn: "" },
});

const text = (value: string) => value.trim() || null;

/** The lines of the form that say something; the others are not part of the application. */
export const filledSupplyPoints = (points: FormValues["supplyPoints"]) =>
  points.filter(({ number, address }) => text(number) !== null || text(address) !== null);

/** Only an application filed in person has a copy to hand over (point 3); for the others the API refuses an answer. */
const copyHandedOver = ({ channel, copyHandedOver: answer }: FormValues) =>
  channel === "IN_PERSON" && answer !== "" ? answer === "yes" : null;

const applicantOf = ({ kind, firstName, lastName, organisationName, customerNumber }: FormValues["applicant"]) => ({
  kind,
  firstName: text(firstName),
  lastName: text(lastName),
  organisationName: kind === "ORGANISATION" ? text(organisationName) : null,
  customerNumber: text(customerNumber),
  pesel: null,
  nip: null,
});

const contactOf = ({ email, phone, address }: FormValues["contact"]): Application["contact"] => ({
  email: text(email),
  phone: text(phone),
  address: {
    street: text(address.street),
    houseNumber: text(address.houseNumber),
    flatNumber: text(address.flatNumber),
    postalCode: text(address.postalCode),
    city: text(address.city),
  },
});

/** The request body. The form has made sure that a channel is chosen. */
export const toNewApplicationJson = (values: FormValues): NewApplication => ({
  filedOn: values.filedOn,
  channel: values.channel as Channel,
  receivedBy: text(values.receivedBy),
  copyHandedOver: copyHandedOver(values),
  originalLocation: text(values.originalLocation),
  applicant: applicantOf(values.applicant),
  contact: contactOf(values.contact),
  supplyPoints: filledSupplyPoints(values.supplyPoints).map(({ number, address }) => ({
    number: text(number),
    address: text(address),
  })),
  clauses: values.clauses,
  regulamin: {
    version: text(values.regulamin.version),
    accepted: values.regulamin.accepted,
    signedOn: text(values.regulamin.signedOn),
  },
});
