import { ActionGroup, Alert, Label, PageSection } from "@patternfly/react-core";
import { PencilAltIcon } from "@patternfly/react-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { RefusalAlert } from "../parts/RefusalAlert";

interface Props {
  changed: number;
  refusal?: string;
  saved: boolean;
  children: ReactNode;
}

/** Always in sight: the buttons of a long page, how much is not saved yet, and what came of saving. */
export const SaveBar = ({ changed, refusal, saved, children }: Props) => {
  const { t } = useTranslation();
  return (
    <PageSection variant="light" padding={{ default: "noPadding" }} stickyOnBreakpoint={{ default: "bottom" }}>
      {refusal && <RefusalAlert title={refusal} details={[]} />}
      {saved && <Alert variant="success" isInline isLiveRegion title={t("ibokSettingsSaved")} />}
      <ActionGroup className="pf-v5-u-mt-md pf-v5-u-mb-md">
        {children}
        <span role="status">
          {changed > 0 && (
            <Label color="gold" icon={<PencilAltIcon />}>
              {t("ibokSettingsUnsaved", { count: changed })}
            </Label>
          )}
        </span>
      </ActionGroup>
    </PageSection>
  );
};
