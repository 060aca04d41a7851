import type { Clause, RecordedClause } from "./api/types";

/** The clauses of the customer's paper with its answers; those that came onto the form later are not on it. */
export const onPaper = (clauses: RecordedClause[]): Clause[] =>
  clauses.flatMap(({ code, version, accepted }) => (accepted === null ? [] : [{ code, version, accepted }]));
