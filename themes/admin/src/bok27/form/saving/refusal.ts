import { Bok27Error } from "../../api/Bok27Error";
import type { Application } from "../../api/types";
import { PAPER } from "../correction";
import { SessionLost } from "../logic/session";

/** Why nothing was saved. What has been typed stays in every case. */
export type Refusal =
  /** Fields are wrong; `elsewhere` are complaints about what has no field. */
  | { kind: "fields"; elsewhere: string[] }
  /** Somebody else has saved meanwhile. */
  | { kind: "conflict"; current: Application; message: string }
  /** Meanwhile it has been registered, refused or closed. */
  | { kind: "decided"; current: Application }
  | { kind: "session" }
  /** The other date has another paper form: its clauses have not been answered yet. */
  | { kind: "otherForm" }
  /** The server has broken down or cannot be reached; it may have said why. */
  | { kind: "server"; message: string };

/** @param isOpen whether an application of that status can still be saved here */
export const refusalOf = (error: unknown, isOpen = PAPER.isOpen): Refusal => {
  if (error instanceof SessionLost) {
    return { kind: "session" };
  }
  if (!(error instanceof Bok27Error)) {
    return { kind: "server", message: "" };
  }
  const { status, current, message, fields } = error;
  if (status === 401) {
    return { kind: "session" };
  }
  if (status === 409 && current) {
    return isOpen(current.status) ? { kind: "conflict", current, message } : { kind: "decided", current };
  }
  return fields.length > 0 ? { kind: "fields", elsewhere: [] } : { kind: "server", message };
};
