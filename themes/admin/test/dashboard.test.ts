import { describe, expect, it } from "vitest";
import type { Statistics } from "../src/bok27/api/figures";
import {
  wholeTicks,
  daysToRegistration,
  filedByChannel,
  inLines,
  points,
  registeredInTime,
  total,
} from "../src/bok27/dashboard/series";
import { weeksOf } from "../src/bok27/dashboard/usePeriod";
import { firstDayOf, mondayOf, tickPlaces, weekRange, weekTick } from "../src/bok27/dashboard/weeks";

const statistics: Statistics = {
  today: "2026-11-22",
  from: "2026-11-09",
  to: "2026-11-22",
  open: { toRegister: 4, overdue: 1, dueToday: 0, dueSoon: 2, copyPending: 0, mailFailed: 0 },
  resignations: { open: 1, dueSoon: 0, overdue: 0 },
  filed: [
    { week: "2026-11-09", channels: { IN_PERSON: 2, POST: 1, EMAIL: 0 } },
    { week: "2026-11-16", channels: { IN_PERSON: 0, POST: 0, EMAIL: 3 } },
  ],
  registered: {
    count: 4,
    withinDeadline: 3,
    medianDays: 6.5,
    ninetiethPercentileDays: 15.2,
    weeks: [
      { week: "2026-11-09", count: 4, withinDeadline: 3, medianDays: 6.5, ninetiethPercentileDays: 15.2 },
      { week: "2026-11-16", count: 0, withinDeadline: 0, medianDays: null, ninetiethPercentileDays: null },
    ],
  },
  refused: [{ reason: "DUPLICATE", count: 2 }],
};

describe("the figures of the dashboard", () => {
  it("stack the channels of a week", () => {
    const figures = filedByChannel(statistics);
    expect(figures.weeks).toEqual(["2026-11-09", "2026-11-16"]);
    expect(figures.series.map(({ values }) => values)).toEqual([
      [2, 0],
      [1, 0],
      [0, 3],
    ]);
    expect(total(figures)).toBe(6);
  });

  it("leave a gap in the line where nothing was registered", () => {
    const [median] = daysToRegistration(statistics).series;
    expect(median && points(median)).toEqual([
      { x: 1, y: 6.5 },
      { x: 2, y: null },
    ]);
  });

  it("tell registrations in time from late ones", () => {
    expect(registeredInTime(statistics).series.map(({ values }) => values)).toEqual([
      [3, 0],
      [1, 0],
    ]);
  });

  it.each([
    [1, [0, 1]],
    [5, [0, 1, 2, 3, 4, 5]],
    [7, [0, 2, 4, 6, 8]],
    [43, [0, 10, 20, 30, 40, 50]],
  ])("mark whole numbers up to %i", (highest, ticks) => {
    expect(wholeTicks(highest)).toEqual(ticks);
  });
});

describe("the name of a reason", () => {
  it("is broken between words where it is too long for the axis", () => {
    expect(inLines("Inny powód")).toBe("Inny powód");
    expect(inLines("Regulamin iBOK niezaakceptowany lub niepodpisany")).toBe(
      "Regulamin iBOK\nniezaakceptowany lub\nniepodpisany",
    );
    expect(inLines("Brak wymaganych danych i zgód")).toBe("Brak wymaganych danych i\nzgód");
  });
});

describe("a period of weeks", () => {
  it.each([
    ["2026-11-16", "2026-11-16"],
    ["2026-11-22", "2026-11-16"],
    ["2027-01-01", "2026-12-28"],
  ])("begins on a Monday: %s is of the week of %s", (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  it("counts the current week, and does not stumble over the change of the clocks", () => {
    expect(firstDayOf(26, "2026-11-22")).toBe("2026-05-25");
    expect(firstDayOf(1, "2026-11-22")).toBe("2026-11-16");
  });

  it("is a quarter, half a year or a year, whatever stands in the address", () => {
    expect(["13", "26", "52", "7", "x", null].map(weeksOf)).toEqual([13, 26, 52, 26, 26, 26]);
  });
});

describe("the name of a week", () => {
  it("is its Monday on the axis", () => {
    expect(weekTick("pl", "2026-11-09")).toBe("09.11");
  });

  it("is its first and last day in the table", () => {
    expect(weekRange("pl", "2026-11-16")).toBe("16–22 lis 2026");
    expect(weekRange("pl", "2026-12-28")).toBe("28 gru 2026–3 sty 2027");
  });

  it("is left out where names would overlap, never that of the current week", () => {
    expect(tickPlaces(6, 10)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(tickPlaces(26, 7)).toEqual([1, 5, 9, 13, 17, 21, 25]);
    expect(tickPlaces(3, 0)).toEqual([2]);
  });
});
