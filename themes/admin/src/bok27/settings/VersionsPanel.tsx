import { Alert } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Versions } from "../api/administration";
import { ClauseVersions, type VersionsProps } from "./ClauseVersions";
import { RegulaminVersions } from "./RegulaminVersions";

/** The versions of what customers accept: they are only ever added to. */
export const VersionsPanel = ({ onAppended, ...versions }: VersionsProps) => {
  const { t } = useTranslation();
  const [added, setAdded] = useState(false);
  const append = (now: Versions) => {
    setAdded(true);
    onAppended(now);
  };
  return (
    <>
      {added && (
        <Alert variant="success" isInline isLiveRegion title={t("ibokVersionAdded")} className="pf-v5-u-mb-lg" />
      )}
      <ClauseVersions {...versions} onAppended={append} />
      <RegulaminVersions {...versions} onAppended={append} />
    </>
  );
};
