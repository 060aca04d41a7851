import { describe, expect, it } from "vitest";
import type { PaperForm, Settings } from "../src/bok27/api/types";
import { exchange, formFor, formOn, recordedForm } from "../src/bok27/form/logic/paperForm";
import { application, settings as plain } from "./fixtures";

const clause = (code: string, version: string, mandatory = true, label: string | null = null) => ({
  code,
  version,
  mandatory,
  label,
});
const first: PaperForm = { from: null, clauses: [clause("A", "1"), clause("B", "1")], regulaminVersion: "1" };
const second: PaperForm = {
  from: "2026-06-01",
  clauses: [clause("A", "1"), clause("B", "2", true, "Zgoda B"), clause("C", "1", false)],
  regulaminVersion: "2",
};
const settings: Settings = { ...plain, forms: [first, second, { ...second, from: "2027-01-01" }] };
const answers = {
  clauses: [
    { code: "A", version: "1", accepted: true },
    { code: "B", version: "1", accepted: true },
  ],
  regulamin: { version: "1", accepted: true, signedOn: "31.05.2026" },
};
const answered = (code: string, version: string, accepted: boolean | null, mandatory = true) => ({
  code,
  version,
  accepted,
  mandatory,
  decisions: [],
});
const recorded = { ...application, filedOn: "2026-05-31" };

describe("the paper form (point 2)", () => {
  it("is the one in force on the filing date", () => {
    expect(formOn(settings, "2000-01-01")).toBe(first);
    expect(formOn(settings, "2026-05-31")).toBe(first);
    expect(formOn(settings, "2026-06-01")).toBe(second);
    expect(formOn(settings, "2026-12-31")).toBe(second);
  });

  it("is today's where the server names no other", () => {
    expect(formOn(plain, "2026-05-31")).toMatchObject({ clauses: plain.clauses, regulaminVersion: "1" });
  });

  it("stays what a recorded application was filed on, unless the date moves into another form's time", () => {
    const kept = { ...recorded, clauses: [answered("OLD", "7", true)] };
    expect(formFor(settings, "2026-01-01", kept).clauses).toEqual([clause("OLD", "7")]);
    expect(formFor(settings, "2026-06-02", kept)).toBe(second);
    expect(formFor(settings, "2026-06-02")).toBe(second);
  });

  it("of a recorded application asks what was on its paper, and nothing that came later", () => {
    const later = {
      ...recorded,
      filedOn: "2026-07-01",
      clauses: [answered("B", "2", false), answered("C", "1", true, false), answered("SMS", "1", null, false)],
    };
    expect(recordedForm(settings, later).clauses).toEqual([clause("B", "2", true, "Zgoda B"), clause("C", "1", false)]);
  });

  it("keeps what was answered to clauses that stay; another version is another consent", () => {
    expect(exchange(answers, first, second)).toEqual({
      clauses: [
        { code: "A", version: "1", accepted: true },
        { code: "B", version: "2", accepted: false },
        { code: "C", version: "1", accepted: false },
      ],
      regulamin: { version: "2", accepted: false, signedOn: "31.05.2026" },
    });
  });

  it("leaves the Regulamin alone where its version stays, or stands on the paper otherwise", () => {
    const sameRegulamin = { ...second, regulaminVersion: "1" };
    expect(exchange(answers, first, sameRegulamin).regulamin).toEqual(answers.regulamin);
    const typed = { ...answers, regulamin: { ...answers.regulamin, version: "" } };
    expect(exchange(typed, first, second).regulamin).toEqual(typed.regulamin);
  });
});
