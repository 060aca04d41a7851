import type { Bok27 } from "../api/client";
import type { Application, NewApplication, Status } from "../api/types";

/** What of a recorded application is corrected, and as long as it stands where. */
export interface Correction {
  /** The field where the keyboard begins. */
  firstField: string;
  isOpen: (status: Status) => boolean;
  /** On the button. */
  saveKey: string;
  send: (bok27: Bok27, recorded: Application, body: NewApplication) => Promise<Application>;
}

/** What was keyed in of the paper, until somebody has decided on it (point 1). */
export const PAPER: Correction = {
  firstField: "filedOn",
  isOpen: (status) => status === "SUBMITTED",
  saveKey: "ibokSave",
  send: (bok27, { id, version }, body) => bok27.change(id, version, body),
};

/** The data of a registered customer; what they agreed to and when stays as it is on the paper. */
export const DATA: Correction = {
  firstField: "applicant.firstName",
  isOpen: (status) => status === "REGISTERED" || status === "ACTIVE",
  saveKey: "ibokCorrectDataSave",
  send: (bok27, { id, version }, { applicant, contact, supplyPoints }) =>
    bok27.correctData(id, version, { applicant, contact, supplyPoints }),
};
