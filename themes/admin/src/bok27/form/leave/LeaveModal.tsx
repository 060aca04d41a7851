import { Button, Modal } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Blocker } from "react-router-dom";

interface Props {
  blocker: Blocker;
  /** What would be lost. */
  textKey?: string;
}

/** Unsaved work is about to be left. */
export const LeaveModal = ({ blocker, textKey = "ibokLeaveText" }: Props) => {
  const { t } = useTranslation();
  const stay = () => blocker.reset?.();
  return (
    <Modal
      variant="small"
      titleIconVariant="warning"
      title={t("ibokLeaveTitle")}
      isOpen={blocker.state === "blocked"}
      onClose={stay}
      actions={[
        <Button key="stay" variant="primary" onClick={stay}>
          {t("ibokLeaveStay")}
        </Button>,
        <Button key="leave" variant="link" isDanger onClick={() => blocker.proceed?.()}>
          {t("ibokLeaveDiscard")}
        </Button>,
      ]}
    >
      {t(textKey)}
    </Modal>
  );
};
