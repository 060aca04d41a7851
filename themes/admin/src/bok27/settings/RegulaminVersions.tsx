import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PlainTable } from "../parts/PlainTable";
import { useFormats } from "../useFormats";
import type { VersionsProps } from "./ClauseVersions";
import { RegulaminModal } from "./RegulaminModal";
import { ACCEPTANCE_KEYS } from "./settingTexts";
import { VersionsCard } from "./VersionsCard";
import { withStates } from "./versionStates";
import { VersionStateLabel } from "./VersionStateLabel";

const ID = "ibok-regulamin-versions";

/** Which Regulamin applies from when. */
export const RegulaminVersions = ({ bok27, versions: { regulamin }, today, onAppended }: VersionsProps) => {
  const { t } = useTranslation();
  const { date } = useFormats();
  const [adding, setAdding] = useState(false);

  return (
    <VersionsCard
      id={ID}
      title={t("ibokRegulaminVersions")}
      of={t("ibokVersionOfRegulamin")}
      onAdd={() => setAdding(true)}
    >
      <PlainTable
        labelledBy={ID}
        columns={[
          "ibokVersion",
          "ibokVersionFrom",
          "ibokVersionAcceptance",
          "ibokVersionContent",
          "ibokVersionState",
        ].map((key) => t(key))}
        rows={withStates(regulamin, today).map(({ version, inForceFrom, acceptance, text, url, state }) => ({
          id: version,
          cells: [
            version,
            inForceFrom ? date(inForceFrom) : t("ibokVersionSinceEver"),
            acceptance ? t(ACCEPTANCE_KEYS[acceptance].name) : "–",
            [text && t("ibokVersionHasText"), url].filter(Boolean).join(", ") || "–",
            <VersionStateLabel key="state" state={state} />,
          ],
        }))}
      />
      {adding && <RegulaminModal bok27={bok27} onAppended={onAppended} onClose={() => setAdding(false)} />}
    </VersionsCard>
  );
};
