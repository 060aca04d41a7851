import { Label, type LabelProps } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { VersionState } from "./versionStates";

const STATES: Record<VersionState, { key: string; colour: LabelProps["color"] }> = {
  IN_FORCE: { key: "ibokVersionInForce", colour: "green" },
  FUTURE: { key: "ibokVersionFuture", colour: "blue" },
  FORMER: { key: "ibokVersionFormer", colour: "grey" },
  WITHDRAWN: { key: "ibokVersionWithdrawn", colour: "grey" },
};

export const VersionStateLabel = ({ state }: { state: VersionState }) => {
  const { t } = useTranslation();
  const { key, colour } = STATES[state];
  return (
    <Label isCompact color={colour}>
      {t(key)}
    </Label>
  );
};
