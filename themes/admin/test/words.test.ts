import { describe, expect, it } from "vitest";
import { Bok27Error } from "../src/bok27/api/Bok27Error";
import { fieldInWords } from "../src/bok27/detail/words/fields";
import { changesBetween } from "../src/bok27/detail/words/recorded";
import { refusalOf } from "../src/bok27/detail/words/refusal";
import { valueInWords } from "../src/bok27/detail/words/values";
import { knownClause } from "../src/bok27/knownClause";
import { application, settings } from "./fixtures";

const t = (key: string, values: Record<string, unknown> = {}) => [key, ...Object.values(values)].join(" ");
const field = (path: string, of = settings) => fieldInWords(t, of, path);
const value = (path: string, raw: string) => valueInWords(t, (date) => `on ${date}`, path, raw);

const own = { code: "OWN", version: "2", mandatory: true, label: "Zgoda na SMS" };
const earlier = { ...own, version: "1", label: "Zgoda na telefon" };
const withOwn = { ...settings, forms: [{ from: null, clauses: [earlier, own], regulaminVersion: "1" }] };

describe("the history in words", () => {
  it("has words for every field of an application", () => {
    const paths = changesBetween(
      { ...application, clauses: [], supplyPoints: [] },
      { ...application, regulamin: { ...application.regulamin, version: "2", accepted: false, signedOn: null } },
    ).map((change) => change.field);
    expect(paths).toContain("supplyPoints[0].number");
    const all = [...paths, "status", "dueOn", "contact.address.postalCode", "outcome.refusalText", "mail.address"];
    expect(all.map((path) => field(path)).filter((text) => !text.startsWith("ibok"))).toEqual([]);
  });

  it("numbers supply points as people do, and names clauses", () => {
    expect(field("supplyPoints[1].address")).toBe("ibokSupplyPointAddress 2");
    expect(field("clauses.DATA_TRUE.accepted")).toBe("ibokClauseFieldAccepted ibokClauseDataTrue");
    expect(field("clauses.OWN.decidedOn", withOwn)).toBe("ibokClauseFieldDecidedOn Zgoda na SMS");
    expect(field("clauses.OWN.version", withOwn)).toBe("ibokClauseFieldVersion Zgoda na SMS");
  });

  it("has words for choices, dates and answers", () => {
    expect(value("channel", "IN_PERSON")).toBe("ibokChannelInPerson");
    expect(value("status", "REFUSED")).toBe("ibokStatusRefused");
    expect(value("outcome.refusalReason", "WITHDRAWN")).toBe("ibokReasonWithdrawn");
    expect(value("clauses.OWN.accepted", "true")).toBe("ibokYes");
    expect(value("regulamin.signedOn", "2026-11-20")).toBe("on 2026-11-20");
    expect(value("temporaryPassword", "RESET")).toBe("ibokPurposeReset");
    expect(value("closure.reason", "DEATH")).toBe("ibokClosureDeath");
    expect(value("closure.dueOn", "2026-12-04")).toBe("on 2026-12-04");
    expect(value("clauses.OWN.decidedOn", "2026-11-20")).toBe("on 2026-11-20");
    expect(value("export.format", "html")).toBe("ibokExportPage");
  });

  it("shows what it does not know, and never takes a name for a choice", () => {
    expect(field("contact.fax")).toBe("contact.fax");
    expect(value("channel", "PIGEON")).toBe("PIGEON");
    expect(value("applicant.lastName", "true")).toBe("true");
  });
});

describe("a clause's name", () => {
  it("is the one of its version, else the latest", () => {
    expect(knownClause(withOwn, "OWN", "1").label).toBe("Zgoda na telefon");
    expect(knownClause(withOwn, "OWN").label).toBe("Zgoda na SMS");
    expect(knownClause(withOwn, "OTHER").label).toBeNull();
  });
});

describe("a refusal by the server", () => {
  const attempt = { seen: application, fields: ["contact.email"] };

  it("tells at a conflict what somebody else has changed", () => {
    const current = { ...application, version: 1, contact: { ...application.contact, email: "nowy@example.pl" } };
    const refusal = refusalOf(t, new Bok27Error(409, "Ktoś zmienił.", [], current), attempt);
    expect(refusal).toMatchObject({
      title: "Ktoś zmienił.",
      changes: [{ field: "contact.email", old: "lukasz@example.pl", new: "nowy@example.pl" }],
    });
  });

  it("says of a broken server no more than that", () => {
    expect(refusalOf(t, new TypeError("Failed to fetch"), attempt).title).toBe("ibokErrorUnavailable");
    expect(refusalOf(t, new Bok27Error(500, "", []), attempt).title).toBe("ibokErrorUnavailable");
  });

  it("knows a lost session", () => {
    expect(refusalOf(t, new Bok27Error(401, "HTTP 401 Unauthorized", []), attempt)).toMatchObject({
      title: "ibokErrorSession",
      sessionLost: true,
    });
  });

  it("puts complaints to the fields that can show them", () => {
    const wrong = ["contact.email", "clauses.DATA_TRUE"].map((name) => ({
      field: name,
      errorMessage: `wrong ${name}`,
      params: [],
    }));
    const refusal = refusalOf(t, new Bok27Error(400, "Popraw.", wrong), attempt);
    expect(refusal.fields).toEqual({ "contact.email": "wrong contact.email" });
    expect(refusal.details).toEqual(["ibokComplaint ibokGapClause ibokClauseDataTrue"]);
  });
});
