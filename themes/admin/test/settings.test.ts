import { describe, expect, it } from "vitest";
import type { SettingValue } from "../src/bok27/api/administration";
import { clauseJson, NEW_CLAUSE, regulaminJson } from "../src/bok27/settings/appendValues";
import { changesOf, mayRestore, shownValue } from "../src/bok27/settings/draft";
import { inGroups } from "../src/bok27/settings/settingTexts";
import { byCode, withStates } from "../src/bok27/settings/versionStates";

const number = (key: string, value: string, set: boolean): SettingValue => ({
  key,
  kind: "NUMBER",
  value,
  defaultValue: "3",
  set,
  min: 0,
  max: 365,
  choices: null,
});
const soon = number("ibok.dueSoonDays", "5", true);
const deadline = number("ibok.registrationDeadlineDays", "3", false);
const items = [soon, deadline];

describe("the settings sent", () => {
  it("are none as long as nothing was changed", () => {
    expect(changesOf(items, {})).toEqual({});
    expect(changesOf(items, { [soon.key]: "5 ", [deadline.key]: "3" })).toEqual({});
  });

  it("are those that differ", () => {
    expect(changesOf(items, { [soon.key]: " 7" })).toEqual({ [soon.key]: "7" });
  });

  it("put a default back where the realm has a value of its own, and nowhere else", () => {
    expect(changesOf(items, { [soon.key]: null, [deadline.key]: null })).toEqual({ [soon.key]: null });
    expect(shownValue(soon, { [soon.key]: null })).toBe("3");
  });

  it("may be emptied: what that means is the server's affair", () => {
    expect(changesOf(items, { [soon.key]: "" })).toEqual({ [soon.key]: "" });
  });
});

describe("the way back to the default", () => {
  it("is offered for a value of the realm's own and for one being keyed in", () => {
    expect(mayRestore(soon, {})).toBe(true);
    expect(mayRestore(deadline, {})).toBe(false);
    expect(mayRestore(deadline, { [deadline.key]: "9" })).toBe(true);
    expect(mayRestore(soon, { [soon.key]: null })).toBe(false);
  });
});

describe("the groups of settings", () => {
  it("leave none out, not even one this console does not know", () => {
    const unknown = { ...soon, key: "ibok.fromTheFuture" };
    expect(inGroups([unknown, ...items])).toEqual([
      { group: "ibokSettingsApplications", items: [deadline, soon] },
      { group: "ibokSettingsOther", items: [unknown] },
    ]);
  });
});

describe("the versions", () => {
  const today = "2026-11-22";
  const from = (inForceFrom: string | null) => ({ inForceFrom });

  it("have one in force, former ones before and future ones behind it", () => {
    const versions = [from("2026-11-23"), from(null), from(today), from("2026-01-01")];
    expect(withStates(versions, today)).toEqual([
      { inForceFrom: null, state: "FORMER" },
      { inForceFrom: "2026-01-01", state: "FORMER" },
      { inForceFrom: today, state: "IN_FORCE" },
      { inForceFrom: "2026-11-23", state: "FUTURE" },
    ]);
  });

  it("of a clause taken off the form say so", () => {
    const clauses = [
      { code: "A", inForceFrom: null, withdrawn: false },
      { code: "B", inForceFrom: null, withdrawn: false },
      { code: "A", inForceFrom: "2026-02-01", withdrawn: true },
    ];
    expect(byCode(clauses, today).map(({ code, state }) => `${code} ${state}`)).toEqual([
      "A FORMER",
      "A WITHDRAWN",
      "B IN_FORCE",
    ]);
  });
});

describe("a version to append", () => {
  const clause = {
    clause: "DATA_TRUE",
    code: "",
    version: " 2 ",
    mandatory: true,
    inForceFrom: "2026-12-01",
    withdrawn: false,
    labels: { pl: "", en: "" },
  };

  it("of a clause there is goes without a name", () => {
    expect(clauseJson(clause)).toEqual({
      code: "DATA_TRUE",
      version: "2",
      mandatory: true,
      inForceFrom: "2026-12-01",
      withdrawn: false,
      labels: null,
    });
  });

  it("of a new clause has its code and its names", () => {
    const added = { ...clause, clause: NEW_CLAUSE, code: "SMS ", withdrawn: true, labels: { pl: "SMS", en: "Texts" } };
    expect(clauseJson(added)).toMatchObject({ code: "SMS", withdrawn: false, labels: { pl: "SMS", en: "Texts" } });
  });

  it("that ends a clause has no version", () => {
    expect(clauseJson({ ...clause, withdrawn: true })).toMatchObject({ version: null, withdrawn: true, labels: null });
  });

  it("of the Regulamin may do without an address where it has a text", () => {
    const typed = { version: "2", inForceFrom: "2026-12-01", acceptance: "REQUIRED" as const, text: " § 1 ", url: " " };
    expect(regulaminJson(typed)).toEqual({
      version: "2",
      inForceFrom: "2026-12-01",
      acceptance: "REQUIRED",
      text: "§ 1",
      url: null,
    });
  });
});
