import { plusDays } from "../due";

/** Reckoned in UTC, where no day is 23 or 25 hours long; a business date has no zone. */
const toDate = (day: string) => new Date(`${day}T00:00:00Z`);

/** The Monday of a day's week. */
export const mondayOf = (day: string) => plusDays(day, -((toDate(day).getUTCDay() + 6) % 7));

/** The first day of a period of so many weeks, the current one included. */
export const firstDayOf = (weeks: number, today: string) => plusDays(mondayOf(today), -7 * (weeks - 1));

/** A week on the axis, by its Monday: "16.11". */
export const weekTick = (language: string, week: string) =>
  new Intl.DateTimeFormat(language, { day: "2-digit", month: "2-digit", timeZone: "UTC" }).format(toDate(week));

/** A week in words: "16–22 lis 2026". */
export const weekRange = (language: string, week: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).formatRange(
    toDate(week),
    toDate(plusDays(week, 6)),
  );

/** So many weeks that their names do not overlap, the last one always among them: places in the row of weeks. */
export const tickPlaces = (weeks: number, atMost: number) => {
  const step = Math.max(1, Math.ceil(weeks / Math.max(1, atMost)));
  return Array.from({ length: weeks }, (_none, place) => place).filter((place) => (weeks - 1 - place) % step === 0);
};
