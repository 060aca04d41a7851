import type { Channel, Status } from "./types";

/** Why a customer's account is to be closed, as a paper in the office says it. */
export const RESIGNATION_REASONS = [
  "RESIGNATION",
  "CONSENT_WITHDRAWN",
  "END_OF_CONTRACT",
  "DEATH",
  "BREACH",
  "REGISTERED_IN_ERROR",
] as const;
export type ResignationReason = (typeof RESIGNATION_REASONS)[number];
/** Also without a paper. */
export type ClosureReason = ResignationReason | "NEVER_ACTIVATED" | "USER_DELETED";

/** A written resignation as the clerk keys it in. */
export interface Resignation {
  filedOn: string;
  channel: Channel;
  reason: ResignationReason;
  receivedBy: string | null;
  originalLocation: string | null;
}

/** The end of an account, from the resignation to the erasure (point 8); what has not happened yet is null. */
export interface Closure {
  reason: ClosureReason;
  filedOn: string | null;
  dueOn: string | null;
  channel: Channel | null;
  originalLocation: string | null;
  receivedBy: string | null;
  recordedBy: string | null;
  recordedAt: string | null;
  closedBy: string | null;
  closedAt: string | null;
  formerStatus: Status | null;
  /** The day from which personal data may be erased. */
  eraseOn: string | null;
  reinstatable: boolean;
  erasedAt: string | null;
}

/** What came of one account of many. */
export interface ClosureResult {
  id: string;
  number: string | null;
  /** `CLOSED`, or the key of what stood against it. */
  result: string;
  message: string | null;
}
