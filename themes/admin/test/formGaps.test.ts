import { set } from "react-hook-form";
import { describe, expect, it } from "vitest";
import type { Application, FormClause } from "../src/bok27/api/types";
import { gapsOf } from "../src/bok27/form/logic/gaps";
import { toNewApplicationJson } from "../src/bok27/form/logic/json";
import { formOf } from "../src/bok27/form/values";
import { application, settings } from "./fixtures";
import cases from "./gapsCases.json";

const CODES = ["RODO_INFORMATION", "DATA_PROCESSING", "DATA_TRUE", "ELECTRONIC_SERVICES"];
const clauses: FormClause[] = CODES.map((code) => ({ code, version: "1", mandatory: true, label: null }));
const paper = { from: null, clauses, regulaminVersion: "1" };
const complete: Application = {
  ...application,
  clauses: clauses.map(({ code, version }) => ({ code, version, accepted: true, mandatory: true, decisions: [] })),
};

/** As it is told to the clerk: by way of the form. */
const gaps = (changes: Record<string, unknown>, form = paper) => {
  const changed = structuredClone(complete);
  Object.entries(changes).forEach(([path, value]) => set(changed, path, value));
  return gapsOf(toNewApplicationJson(formOf(changed, form, "pl"), settings), form);
};

describe("point 2: the gaps told while one types", () => {
  it.each(cases)("are those the server finds: $name", ({ changes, gaps: expected }) => {
    expect(gaps(changes)).toEqual(expected);
  });

  it("leave out a clause that is not mandatory", () => {
    const optional = {
      ...paper,
      clauses: clauses.map((clause) => ({ ...clause, mandatory: clause.code !== "DATA_TRUE" })),
    };
    expect(gaps({ "clauses.2.accepted": false }, optional)).toEqual([]);
  });
});
