import { get, set } from "react-hook-form";
import type { Clause, NewApplication } from "../../api/types";
import type { FormValues } from "../values";
import { FORM_ORDER } from "./formOrder";

export type Side = "mine" | "theirs";

/** A field in which what I have on the screen and what is recorded now are not the same. */
export interface Difference {
  path: string;
  mine: unknown;
  theirs: unknown;
  /** Who has changed it since I opened the form; where both have, somebody must choose. */
  changedBy: Side | "both";
}

const CLAUSE = "clauses.";

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const clauseIn = (clauses: Clause[], code: string) => clauses.find((clause) => clause.code === code);

const valueAt = (application: NewApplication, path: string): unknown =>
  path.startsWith(CLAUSE)
    ? clauseIn(application.clauses, path.slice(CLAUSE.length))?.accepted
    : (get(application, path) as unknown);

/**
 * Where my form and the recorded application differ, in the order of the form.
 *
 * @param base the application as it was when I opened the form
 */
export const differences = (base: NewApplication, mine: NewApplication, theirs: NewApplication): Difference[] => {
  const codes = new Set([...theirs.clauses, ...mine.clauses].map(({ code }) => CLAUSE + code));
  return FORM_ORDER.flatMap((path) => (path === "clauses" ? [...codes] : [path]))
    .map((path) => ({ path, mine: valueAt(mine, path), theirs: valueAt(theirs, path), base: valueAt(base, path) }))
    .filter((field) => !same(field.mine, field.theirs))
    .map(({ path, mine: own, theirs: other, base: before }) => ({
      path,
      mine: own,
      theirs: other,
      changedBy: same(before, other) ? "mine" : same(before, own) ? "theirs" : "both",
    }));
};

/** What only one of us has changed is not in dispute. */
export const undisputed = (found: Difference[]): Record<string, Side> =>
  Object.fromEntries(found.flatMap(({ path, changedBy }) => (changedBy === "both" ? [] : [[path, changedBy]])));

/** The recorded application as a form, with my values wherever mine were chosen. */
export const merged = (theirs: FormValues, mine: FormValues, choices: Record<string, Side>): FormValues => {
  const result = structuredClone(theirs);
  for (const path of Object.keys(choices).filter((key) => choices[key] === "mine")) {
    if (path.startsWith(CLAUSE)) {
      takeClause(result.clauses, mine.clauses, path.slice(CLAUSE.length));
    } else {
      set(result, path, structuredClone(get(mine, path)));
    }
  }
  return result;
};

const takeClause = (into: Clause[], mine: Clause[], code: string) => {
  const own = clauseIn(mine, code);
  const place = into.findIndex((clause) => clause.code === code);
  if (own && place >= 0) {
    into[place] = { ...own };
  } else if (own) {
    into.push({ ...own });
  }
};
