import { ActionGroup, Label } from "@patternfly/react-core";
import { PencilAltIcon } from "@patternfly/react-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  changed: number;
  children: ReactNode;
}

/** The buttons of the page, and how much is not saved yet. */
export const SaveBar = ({ changed, children }: Props) => {
  const { t } = useTranslation();
  return (
    <ActionGroup>
      {children}
      <span role="status">
        {changed > 0 && (
          <Label color="gold" icon={<PencilAltIcon />}>
            {t("ibokSettingsUnsaved", { count: changed })}
          </Label>
        )}
      </span>
    </ActionGroup>
  );
};
