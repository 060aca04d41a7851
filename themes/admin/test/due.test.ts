import { describe, expect, it } from "vitest";
import { daysBetween, dueLabel } from "../src/bok27/due";

describe("point 4: the due date", () => {
  it("is overdue from the day after, and says by how many days", () => {
    expect(dueLabel("2026-11-21", "2026-11-22")).toEqual({ key: "ibokDueOverdue", count: 1, colour: "red" });
    expect(dueLabel("2026-10-31", "2026-11-22")).toEqual({ key: "ibokDueOverdue", count: 22, colour: "red" });
  });

  it("is not yet overdue on the day itself", () => {
    expect(dueLabel("2026-11-22", "2026-11-22")).toEqual({ key: "ibokDueToday", count: 0, colour: "gold" });
  });

  it("draws the eye as many days before as the setting says", () => {
    expect(dueLabel("2026-11-25", "2026-11-22")).toMatchObject({ count: 3, colour: "gold" });
    expect(dueLabel("2026-11-26", "2026-11-22")).toMatchObject({ count: 4, colour: "grey" });
    expect(dueLabel("2026-11-26", "2026-11-22", 5)).toMatchObject({ count: 4, colour: "gold" });
  });

  it("counts calendar days over the change of clocks, months and years", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
  });
});
