import { describe, expect, it } from "vitest";
import { missingIn, resignationOf, resignationValues } from "../src/bok27/detail/closure/resignationValues";
import { changesBetween } from "../src/bok27/detail/words/recorded";
import { application, resignation, settings } from "./fixtures";

const { today } = settings;

describe("a resignation", () => {
  it("that was recorded is shown as it was, and goes back as it came", () => {
    const values = resignationValues(resignation, "pl", "Ewa Inna");
    expect(values.filedOn).toBe("21.11.2026");
    expect(resignationOf(values, today)).toEqual({
      filedOn: "2026-11-21",
      channel: "POST",
      reason: "END_OF_CONTRACT",
      receivedBy: "Anna Nowak",
      originalLocation: "segregator 3",
    });
  });

  it("begins empty, received by whoever keys it in", () => {
    const values = resignationValues(null, "pl", "Ewa Inna");
    expect(values).toMatchObject({ filedOn: "", channel: "", reason: "", receivedBy: "Ewa Inna" });
    expect(missingIn(values, today)).toEqual({
      filedOn: "ibokRequired",
      channel: "ibokRequired",
      reason: "ibokRequired",
    });
  });

  it("knows why it is one when it comes from a consent", () => {
    expect(resignationValues(null, "pl", "", "CONSENT_WITHDRAWN").reason).toBe("CONSENT_WITHDRAWN");
  });

  it("takes dates as clerks type them, and no others", () => {
    const typed = { ...resignationValues(resignation, "pl", ""), receivedBy: " ", originalLocation: "" };
    expect(resignationOf({ ...typed, filedOn: "wczoraj" }, today)).toMatchObject({
      filedOn: "2026-11-21",
      receivedBy: null,
      originalLocation: null,
    });
    expect(missingIn({ ...typed, filedOn: "31.11" }, today)).toEqual({ filedOn: "ibokDateUnreadable" });
    expect(missingIn(typed, today)).toEqual({});
  });
});

describe("a conflict about a resignation", () => {
  it("is told field by field", () => {
    const mine = { ...application, closure: resignation };
    const theirs = { ...application, closure: { ...resignation, reason: "DEATH" as const } };
    expect(changesBetween(mine, theirs)).toEqual([{ field: "closure.reason", old: "END_OF_CONTRACT", new: "DEATH" }]);
    expect(changesBetween(mine, application).map(({ field }) => field)).toContain("closure.filedOn");
  });
});
