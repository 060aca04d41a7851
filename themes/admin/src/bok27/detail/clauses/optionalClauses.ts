import type { Application, ClauseDecision, Settings } from "../../api/types";

/** A clause that may be given and withdrawn at any time. */
export interface OptionalClause {
  code: string;
  version: string;
  /** As things stand: the newest decision, else the paper. */
  accepted: boolean;
  onPaper: boolean;
  /** Newest first. */
  decisions: ClauseDecision[];
}

/** Those on the customer's paper and those decided on since, then those that merely stand on the form by now. */
export const optionalClauses = (
  { clauses }: Pick<Application, "clauses">,
  settings: Pick<Settings, "clauses">,
): OptionalClause[] => {
  const undecided = settings.clauses
    .filter((clause) => !clauses.some(({ code }) => code === clause.code))
    .map((clause) => ({ ...clause, accepted: null, decisions: [] }));
  return [...clauses, ...undecided]
    .filter(({ mandatory }) => !mandatory)
    .map(({ code, version, accepted, decisions }) => ({
      code,
      version,
      accepted: decisions[0]?.accepted ?? accepted ?? false,
      onPaper: accepted !== null,
      decisions,
    }));
};
