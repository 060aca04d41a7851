/** Where a version stands today. */
export type VersionState = "IN_FORCE" | "FUTURE" | "FORMER" | "WITHDRAWN";

interface Dated {
  /** Null: since ever. */
  inForceFrom: string | null;
  withdrawn?: boolean;
}

const byDate = (a: Dated, b: Dated) => (a.inForceFrom ?? "").localeCompare(b.inForceFrom ?? "");

const stateOf = ({ inForceFrom, withdrawn }: Dated, next: Dated | undefined, today: string): VersionState => {
  const begun = (day: string | null) => day === null || day <= today;
  if (!begun(inForceFrom)) {
    return "FUTURE";
  }
  if (next && begun(next.inForceFrom)) {
    return "FORMER";
  }
  return withdrawn ? "WITHDRAWN" : "IN_FORCE";
};

/** The versions of one thing, oldest first, each with where it stands: the last one begun is in force. */
export const withStates = <T extends Dated>(versions: T[], today: string): (T & { state: VersionState })[] =>
  versions
    .toSorted(byDate)
    .map((version, place, all) => ({ ...version, state: stateOf(version, all[place + 1], today) }));

/** The versions of every clause, in the order in which the codes first come. */
export const byCode = <T extends Dated & { code: string }>(versions: T[], today: string) =>
  [...new Set(versions.map(({ code }) => code))].flatMap((code) =>
    withStates(
      versions.filter((version) => version.code === code),
      today,
    ),
  );
