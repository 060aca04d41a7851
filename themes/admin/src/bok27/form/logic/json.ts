import type { Channel, Contact, NewApplication, Settings } from "../../api/types";
import type { FormValues } from "../values";
import { parseDate } from "./dates";

export type Reading = Pick<Settings, "today" | "peselCollected" | "nipCollected">;

const text = (value: string) => value.trim() || null;

/** The lines of the form that say something; the others are not part of the application. */
export const filledSupplyPoints = (points: FormValues["supplyPoints"]) =>
  points.filter(({ number, address }) => text(number) !== null || text(address) !== null);

/** Only an application filed in person has a copy to hand over (point 3); for the others the API refuses an answer. */
const copyHandedOver = ({ channel, copyHandedOver: answer }: FormValues) =>
  channel === "IN_PERSON" && answer !== "" ? answer === "yes" : null;

/** A hidden number goes back as it came: it means the number that is known. */
const applicantOf = (applicant: FormValues["applicant"], { peselCollected, nipCollected }: Reading) => {
  const person = applicant.kind === "PERSON";
  return {
    kind: applicant.kind,
    firstName: text(applicant.firstName),
    lastName: text(applicant.lastName),
    organisationName: person ? null : text(applicant.organisationName),
    customerNumber: text(applicant.customerNumber),
    pesel: person && peselCollected ? text(applicant.pesel) : null,
    nip: !person && nipCollected ? text(applicant.nip) : null,
  };
};

const contactOf = ({ email, phone, address }: FormValues["contact"]): Contact => ({
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

/** The request body. The form has made sure that a channel is chosen and the dates can be read. */
export const toNewApplicationJson = (values: FormValues, reading: Reading): NewApplication => ({
  filedOn: parseDate(values.filedOn, reading.today) ?? "",
  channel: values.channel as Channel,
  receivedBy: text(values.receivedBy),
  copyHandedOver: copyHandedOver(values),
  originalLocation: text(values.originalLocation),
  applicant: applicantOf(values.applicant, reading),
  contact: contactOf(values.contact),
  supplyPoints: filledSupplyPoints(values.supplyPoints).map(({ number, address }) => ({
    number: text(number),
    address: text(address),
  })),
  clauses: values.clauses.map(({ code, version, accepted }) => ({ code, version, accepted })),
  regulamin: {
    version: text(values.regulamin.version),
    accepted: values.regulamin.accepted,
    signedOn: parseDate(values.regulamin.signedOn, reading.today) ?? null,
  },
});
