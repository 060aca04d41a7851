const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** Without their diacritics, as people type them in a hurry. */
const DAYS_AGO: Record<string, number> = {
  d: 0,
  dzis: 0,
  dzisiaj: 0,
  today: 0,
  w: 1,
  wczoraj: 1,
  yesterday: 1,
  przedwczoraj: 2,
};

const PATTERNS = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  /^(?<d>\d{1,2})(?:[./\- ]+(?<m>\d{1,2})(?:[./\- ]+(?<y>\d{4}|\d{2}))?)?[. ]*$/,
  /^(?<d>\d{2})(?<m>\d{2})(?<y>\d{4}|\d{2})?$/,
];

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** In UTC, where no day is 23 or 25 hours long; undefined for the 31st of November. */
const dayOf = (year: number, month: number, day: number) => {
  const date = iso(Date.UTC(year, month - 1, day));
  return date.endsWith(`-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`) ? date : undefined;
};

/** What was left out is filled in so that the date is the latest that is not in the future: nothing is filed tomorrow. */
const latest = (candidates: (string | undefined)[], today: string) =>
  candidates.find((date): date is string => date !== undefined && date <= today);

const complete = (day: number, month: number | undefined, year: number | undefined, today: string) => {
  const thisYear = Number(today.slice(0, 4));
  const thisMonth = Number(today.slice(5, 7));
  if (month === undefined) {
    const months = [...Array(12).keys()].map((back) => new Date(Date.UTC(thisYear, thisMonth - 1 - back, 1)));
    return latest(
      months.map((first) => dayOf(first.getUTCFullYear(), first.getUTCMonth() + 1, day)),
      today,
    );
  }
  if (year === undefined) {
    // Nine years hold a 29th of February at any rate.
    const years = [...Array(9).keys()].map((back) => thisYear - back);
    return latest(
      years.map((candidate) => dayOf(candidate, month, day)),
      today,
    );
  }
  return dayOf(year < 100 ? 2000 + year : year, month, day);
};

/**
 * A date as a clerk types it: 20.11.2026, 20.11, 20, 20112026, 2026-11-20, "dziś", "wczoraj".
 *
 * @returns `yyyy-MM-dd`, or undefined where the text is no date
 */
export const parseDate = (typed: string, today: string): string | undefined => {
  const text = typed.trim().toLowerCase();
  const ago = DAYS_AGO[text.normalize("NFD").replace(/\p{M}/gu, "")];
  if (ago !== undefined) {
    return iso(Date.parse(`${today}T00:00:00Z`) - ago * DAY_IN_MS);
  }
  const groups = PATTERNS.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  const number = (part?: string) => (part === undefined ? undefined : Number(part));
  return groups && complete(Number(groups.d), number(groups.m), number(groups.y), today);
};

/** A date `yyyy-MM-dd` as the form shows it, and takes it back. */
export const shownDate = (date: string | null, language: string) =>
  date && language.startsWith("pl") ? date.split("-").reverse().join(".") : (date ?? "");
