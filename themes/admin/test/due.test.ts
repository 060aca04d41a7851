import { describe, expect, it } from "vitest";
import { daysBetween, dueLabel } from "../src/bok27/due";

/** Due on a Thursday: the last working day before is the day before. */
const THURSDAY = { dueOn: "2026-11-26", warnFrom: "2026-11-25" };
/** Due on a Sunday: the last working day before is two days away. */
const SUNDAY = { dueOn: "2026-11-22", warnFrom: "2026-11-20" };

describe("point 4: the due date", () => {
  it("is overdue from the day after, and says by how many days", () => {
    expect(dueLabel(THURSDAY, "2026-11-27")).toEqual({ key: "ibokDueOverdue", count: 1, colour: "red" });
    expect(dueLabel(THURSDAY, "2026-12-18")).toEqual({ key: "ibokDueOverdue", count: 22, colour: "red" });
  });

  it("is not yet overdue on the day itself", () => {
    expect(dueLabel(THURSDAY, "2026-11-26")).toEqual({ key: "ibokDueToday", count: 0, colour: "orange" });
  });

  it("warns on the last working day before, weekend or not", () => {
    expect(dueLabel(THURSDAY, "2026-11-25")).toMatchObject({ count: 1, warning: "ibokDueLastWorkingDay" });
    expect(dueLabel(SUNDAY, "2026-11-20")).toMatchObject({
      count: 2,
      colour: "orange",
      warning: "ibokDueLastWorkingDay",
    });
    expect(dueLabel(SUNDAY, "2026-11-19").warning).toBeUndefined();
  });

  it("says after that day that no working day is left", () => {
    expect(dueLabel(SUNDAY, "2026-11-21")).toMatchObject({ count: 1, warning: "ibokDueNoWorkingDay" });
  });

  it("draws the eye as many days before as the setting says", () => {
    expect(dueLabel(THURSDAY, "2026-11-23")).toMatchObject({ count: 3, colour: "gold" });
    expect(dueLabel(THURSDAY, "2026-11-22")).toMatchObject({ count: 4, colour: "grey" });
    expect(dueLabel(THURSDAY, "2026-11-22", 5)).toMatchObject({ count: 4, colour: "gold" });
  });

  it("counts calendar days over the change of clocks, months and years", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
  });
});
