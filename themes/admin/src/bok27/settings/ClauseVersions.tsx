import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PlainTable } from "../parts/PlainTable";
import type { ClauseVersion, Versions } from "../api/administration";
import type { Bok27 } from "../api/client";
import { clauseLabel } from "../labels";
import { useFormats } from "../useFormats";
import { ClauseModal } from "./ClauseModal";
import { byCode } from "./versionStates";
import { VersionsCard } from "./VersionsCard";
import { VersionStateLabel } from "./VersionStateLabel";

const ID = "ibok-clause-versions";

export interface VersionsProps {
  bok27: Bok27;
  versions: Versions;
  today: string;
  onAppended: (versions: Versions) => void;
}

/** Which clauses the form has, had and will have. */
export const ClauseVersions = ({ bok27, versions: { clauses }, today, onAppended }: VersionsProps) => {
  const { t, i18n } = useTranslation();
  const { date } = useFormats();
  const [adding, setAdding] = useState(false);
  const language = i18n.language === "pl" ? "pl" : "en";
  const nameOf = ({ code, labels }: ClauseVersion) => {
    const named = labels ?? clauses.findLast((clause) => clause.code === code && clause.labels)?.labels;
    return named?.[language] || clauseLabel(t, code);
  };
  const inWords = (yes: boolean) => t(yes ? "ibokYes" : "ibokNo");

  return (
    <VersionsCard id={ID} title={t("ibokClauseVersions")} of={t("ibokVersionOfClause")} onAdd={() => setAdding(true)}>
      <PlainTable
        labelledBy={ID}
        columns={["ibokVersionClause", "ibokVersionCode", "ibokVersion", "ibokVersionMandatory", "ibokVersionFrom"]
          .concat("ibokVersionState")
          .map((key) => t(key))}
        rows={byCode(clauses, today).map((clause) => ({
          id: `${clause.code}:${clause.inForceFrom ?? ""}`,
          cells: [
            nameOf(clause),
            clause.code,
            clause.version ?? "–",
            clause.withdrawn ? "–" : inWords(clause.mandatory),
            clause.inForceFrom ? date(clause.inForceFrom) : t("ibokVersionSinceEver"),
            <VersionStateLabel key="state" state={clause.state} />,
          ],
        }))}
      />
      {adding && (
        <ClauseModal
          bok27={bok27}
          codes={[...new Set(clauses.map(({ code }) => code))]}
          onAppended={onAppended}
          onClose={() => setAdding(false)}
        />
      )}
    </VersionsCard>
  );
};
