import type { Application, Channel, PaperForm } from "../api/types";
import { onPaper } from "../onPaper";
import { shownDate } from "./logic/dates";

/** The form's own shape: the JSON of the REST API with blanks for what has not been filled in, same paths. */
export interface FormValues {
  /** Dates are what has been typed, not yet `yyyy-MM-dd`. */
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
    pesel: string;
    nip: string;
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
export const emptyForm = ({ clauses, regulaminVersion }: PaperForm): FormValues => ({
  filedOn: "",
  channel: "",
  receivedBy: "",
  copyHandedOver: "",
  originalLocation: "",
  applicant: {
    kind: "PERSON",
    firstName: "",
    lastName: "",
    organisationName: "",
    customerNumber: "",
    pesel: "",
    nip: "",
  },
  contact: {
    email: "",
    phone: "",
    address: { street: "", houseNumber: "", flatNumber: "", postalCode: "", city: "" },
  },
  supplyPoints: [EMPTY_SUPPLY_POINT],
  clauses: clauses.map(({ code, version }) => ({ code, version, accepted: false })),
  regulamin: { version: regulaminVersion, accepted: false, signedOn: "" },
});

/** The values of `given` in the shape of `empty`, which holds texts only where the API may answer null. */
const filled = <T extends object>(empty: T, given: { [K in keyof T]: T[K] | null }): T =>
  Object.fromEntries(Object.keys(empty).map((key) => [key, given[key as keyof T] ?? empty[key as keyof T]])) as T;

const COPY = { true: "yes", false: "no", null: "" } as const;

/** A recorded application as the form shows it. */
export const formOf = (application: Application, form: PaperForm, language: string): FormValues => {
  const empty = emptyForm(form);
  const { channel, applicant, contact, supplyPoints, clauses, regulamin } = application;
  const points = supplyPoints.map((point) => filled(EMPTY_SUPPLY_POINT, point));
  return {
    filedOn: shownDate(application.filedOn, language),
    channel,
    receivedBy: application.receivedBy ?? "",
    copyHandedOver: COPY[`${application.copyHandedOver}`],
    originalLocation: application.originalLocation ?? "",
    applicant: filled(empty.applicant, applicant),
    contact: {
      email: contact.email ?? "",
      phone: contact.phone ?? "",
      address: filled(empty.contact.address, contact.address),
    },
    supplyPoints: points.length > 0 ? points : [EMPTY_SUPPLY_POINT],
    clauses: onPaper(clauses),
    regulamin: {
      version: regulamin.version ?? "",
      accepted: regulamin.accepted,
      signedOn: shownDate(regulamin.signedOn, language),
    },
  };
};
