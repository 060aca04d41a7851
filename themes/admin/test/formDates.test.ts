import { describe, expect, it } from "vitest";
import { parseDate, shownDate } from "../src/bok27/form/logic/dates";

const read = (typed: string, today = "2026-11-22") => parseDate(typed, today);

describe("a date on the form", () => {
  it.each(["20.11.2026", "20.11.26", "20112026", "201126", "2026-11-20", "20/11/2026", "20 11 2026", " 20-11-2026 "])(
    "is read from %s",
    (typed) => expect(read(typed)).toBe("2026-11-20"),
  );

  it("is read from words, in a hurry too", () => {
    expect(["dziś", "Dzis", "dzisiaj", "d", "today"].map((typed) => read(typed))).toEqual(Array(5).fill("2026-11-22"));
    expect(["wczoraj", "w", "yesterday"].map((typed) => read(typed))).toEqual(Array(3).fill("2026-11-21"));
    expect(read("przedwczoraj", "2026-03-01")).toBe("2026-02-27");
  });

  it("is the latest one in the past where the year or the month is left out: nothing is filed tomorrow", () => {
    expect(read("20.11")).toBe("2026-11-20");
    expect(read("2011")).toBe("2026-11-20");
    expect(read("23.11.")).toBe("2025-11-23");
    expect(read("22")).toBe("2026-11-22");
    expect(read("23")).toBe("2026-10-23");
    expect(read("31")).toBe("2026-10-31");
    expect(read("31.12", "2027-01-03")).toBe("2026-12-31");
    expect(read("29.2")).toBe("2024-02-29");
  });

  it("may be in the future where it is written out: the server says what is wrong with it", () => {
    expect(read("1.1.2030")).toBe("2030-01-01");
  });

  it.each(["", "x", "31.11.2026", "32", "0.1.2026", "29.2.2026", "20.13.2026", "2026-11", "1.2.3.4", "jutro"])(
    "is not read from %j",
    (typed) => expect(read(typed)).toBeUndefined(),
  );

  it("is shown so that it can be read again", () => {
    expect(shownDate("2026-11-02", "pl")).toBe("02.11.2026");
    expect(shownDate("2026-11-02", "en")).toBe("2026-11-02");
    expect(shownDate(null, "pl")).toBe("");
    expect(read(shownDate("2026-11-02", "pl"))).toBe("2026-11-02");
  });
});
