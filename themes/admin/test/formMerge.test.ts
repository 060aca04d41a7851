import { describe, expect, it } from "vitest";
import type { NewApplication } from "../src/bok27/api/types";
import { toNewApplicationJson } from "../src/bok27/form/logic/json";
import { differences, merged, undisputed } from "../src/bok27/form/logic/merge";
import { recordedForm } from "../src/bok27/form/logic/paperForm";
import { formOf, type FormValues } from "../src/bok27/form/values";
import { application, settings } from "./fixtures";

const base = formOf(application, recordedForm(settings, application), "pl");
const form = (changes: Partial<FormValues>): FormValues => ({ ...base, ...changes });
const json = (values: FormValues): NewApplication => toNewApplicationJson(values, settings);
const found = (mine: FormValues, theirs: FormValues) => differences(json(base), json(mine), json(theirs));

const mine = form({
  receivedBy: "Moja",
  originalLocation: "półka 1",
  contact: { ...base.contact, phone: "600200300" },
});
const theirs = form({
  originalLocation: "półka 2",
  contact: { ...base.contact, phone: "600 200 300" },
  supplyPoints: [{ number: "PP-2", address: "" }],
  clauses: [{ code: "DATA_TRUE", version: "2", accepted: false }],
});

describe("a conflict", () => {
  it("shows both values of every field that differs, in the order of the form, and who has changed it", () => {
    expect(found(mine, theirs).map(({ path, changedBy }) => [path, changedBy])).toEqual([
      ["receivedBy", "mine"],
      ["originalLocation", "both"],
      ["contact.phone", "both"],
      ["supplyPoints", "theirs"],
      ["clauses.DATA_TRUE", "theirs"],
    ]);
    expect(found(mine, theirs)[1]).toMatchObject({ mine: "półka 1", theirs: "półka 2" });
  });

  it("is none where both say the same", () => {
    expect(found(mine, mine)).toEqual([]);
  });

  it("leaves to people only what both have changed", () => {
    expect(undisputed(found(mine, theirs))).toEqual({
      receivedBy: "mine",
      supplyPoints: "theirs",
      "clauses.DATA_TRUE": "theirs",
    });
  });

  it("is settled field by field, and nothing else changes", () => {
    const settled = merged(theirs, mine, { receivedBy: "mine", originalLocation: "theirs", "contact.phone": "mine" });
    expect(settled).toEqual({ ...theirs, receivedBy: "Moja", contact: mine.contact });
  });

  it("may be settled in favour of one side as a whole", () => {
    const all = (side: "mine" | "theirs") => Object.fromEntries(found(mine, theirs).map(({ path }) => [path, side]));
    expect(merged(theirs, mine, all("mine"))).toEqual(mine);
    expect(merged(theirs, mine, all("theirs"))).toEqual(theirs);
  });

  it("keeps my answer to a clause the other version does not have", () => {
    const without = form({ clauses: [] });
    expect(merged(without, mine, { "clauses.DATA_TRUE": "mine" }).clauses).toEqual(mine.clauses);
  });
});
