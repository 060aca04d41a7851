import type { Channel, RefusalReason } from "./types";

/** What waits to be done today. */
export interface OpenFigures {
  toRegister: number;
  overdue: number;
  dueToday: number;
  dueSoon: number;
  copyPending: number;
  mailFailed: number;
}

/** Resignations that wait for the account to be closed; overdue ones are open, too. */
export interface ResignationFigures {
  open: number;
  dueSoon: number;
  overdue: number;
}

/** Days are calendar days from filing to registration; null where nothing was registered. */
export interface RegisteredFigures {
  count: number;
  withinDeadline: number;
  medianDays: number | null;
  ninetiethPercentileDays: number | null;
}

/** A week is named by its Monday. */
export interface Statistics {
  today: string;
  from: string;
  to: string;
  open: OpenFigures;
  resignations: ResignationFigures;
  filed: { week: string; channels: Record<Channel, number> }[];
  registered: RegisteredFigures & { weeks: (RegisteredFigures & { week: string })[] };
  refused: { reason: RefusalReason; count: number }[];
}
