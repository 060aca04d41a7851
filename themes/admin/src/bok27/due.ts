const DAY_IN_MS = 24 * 60 * 60 * 1000;
const DEFAULT_SOON_DAYS = 3;

export interface DueLabel {
  key: string;
  count: number;
  colour: "red" | "orange" | "gold" | "grey";
  /** Said below the label from the last working day before the due date on: calendar days alone hide a weekend. */
  warning?: string;
}

/** Calendar days between two dates `yyyy-MM-dd`; reckoned in UTC, where no day is 23 or 25 hours long. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_IN_MS);

/** So many calendar days later. */
export const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_IN_MS).toISOString().slice(0, 10);

interface Dates {
  dueOn: string;
  /** The last working day before the due date. */
  warnFrom: string;
}

/** How urgent a registration is (point 4): overdue from the day after the due date. */
export const dueLabel = ({ dueOn, warnFrom }: Dates, today: string, soonDays = DEFAULT_SOON_DAYS): DueLabel => {
  const left = daysBetween(today, dueOn);
  if (left < 0) {
    return { key: "ibokDueOverdue", count: -left, colour: "red" };
  }
  if (left === 0) {
    return { key: "ibokDueToday", count: 0, colour: "orange" };
  }
  if (today === warnFrom) {
    return { key: "ibokDueLeft", count: left, colour: "orange", warning: "ibokDueLastWorkingDay" };
  }
  if (today > warnFrom) {
    return { key: "ibokDueLeft", count: left, colour: "orange", warning: "ibokDueNoWorkingDay" };
  }
  return { key: "ibokDueLeft", count: left, colour: left <= soonDays ? "gold" : "grey" };
};
