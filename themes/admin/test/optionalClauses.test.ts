import { describe, expect, it } from "vitest";
import { optionalClauses } from "../src/bok27/detail/clauses/optionalClauses";
import { onPaper } from "../src/bok27/onPaper";
import { settings } from "./fixtures";

const sms = { code: "SMS", version: "1", mandatory: false };
const decision = (accepted: boolean, recordedAt: string) => ({
  accepted,
  on: recordedAt.slice(0, 10),
  recordedBy: "anna",
  recordedAt,
  version: "1",
  note: null,
});

describe("the optional clauses of an application", () => {
  it("are those of its paper, and those that have come onto the form since", () => {
    const onPaper = { code: "EINVOICE", version: "1", accepted: true, mandatory: false, decisions: [] };
    const mandatory = { ...onPaper, code: "DATA_TRUE", mandatory: true };
    const found = optionalClauses({ clauses: [mandatory, onPaper] }, { clauses: [...settings.clauses, sms] });
    expect(found.map(({ code, accepted, onPaper: asked }) => [code, accepted, asked])).toEqual([
      ["EINVOICE", true, true],
      ["SMS", false, false],
    ]);
  });

  it("stand as the newest decision says, which comes first", () => {
    const decisions = [decision(false, "2026-11-21T10:00:00Z"), decision(true, "2026-11-20T10:00:00Z")];
    const [clause] = optionalClauses({ clauses: [{ ...sms, accepted: true, decisions }] }, { clauses: [] });
    expect(clause?.accepted).toBe(false);
  });

  it("are not on the paper if they came later, whatever was decided since", () => {
    const later = { ...sms, accepted: null, decisions: [decision(true, "2026-11-20T10:00:00Z")] };
    expect(optionalClauses({ clauses: [later] }, { clauses: [sms] })).toMatchObject([{ code: "SMS", accepted: true }]);
    expect(onPaper([later, { ...later, code: "DATA_TRUE", accepted: true }])).toEqual([
      { code: "DATA_TRUE", version: "1", accepted: true },
    ]);
  });
});
