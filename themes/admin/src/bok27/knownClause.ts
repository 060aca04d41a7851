import type { Settings } from "./api/types";

/** A clause with the name the utility gave that version, else the latest version of it; null where it gave none. */
export const knownClause = ({ forms }: Settings, code: string, version?: string) => {
  const named = forms
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => clause.code === code && clause.label !== null);
  const label = (named.find((clause) => clause.version === version) ?? named.at(-1))?.label ?? null;
  return { code, label };
};
