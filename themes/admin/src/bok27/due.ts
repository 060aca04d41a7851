const DAY_IN_MS = 24 * 60 * 60 * 1000;
const DEFAULT_SOON_DAYS = 3;

export interface DueLabel {
  key: string;
  count: number;
  colour: "red" | "gold" | "grey";
}

/** Calendar days between two dates `yyyy-MM-dd`; reckoned in UTC, where no day is 23 or 25 hours long. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_IN_MS);

/** How urgent a registration is (point 4): overdue from the day after the due date. */
export const dueLabel = (dueOn: string, today: string, soonDays = DEFAULT_SOON_DAYS): DueLabel => {
  const left = daysBetween(today, dueOn);
  if (left < 0) {
    return { key: "ibokDueOverdue", count: -left, colour: "red" };
  }
  if (left === 0) {
    return { key: "ibokDueToday", count: 0, colour: "gold" };
  }
  return { key: "ibokDueLeft", count: left, colour: left <= soonDays ? "gold" : "grey" };
};
