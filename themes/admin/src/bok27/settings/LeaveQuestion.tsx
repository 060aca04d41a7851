import { Button, Modal, ModalVariant } from "@patternfly/react-core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useBlocker } from "react-router-dom";

/** Asks before unsaved changes are lost: in the console by a question of ours, at closing by the browser's own. */
export const LeaveQuestion = ({ unsaved }: { unsaved: boolean }) => {
  const { t } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (unsaved) {
      window.addEventListener("beforeunload", ask);
    }
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  return (
    <Modal
      variant={ModalVariant.small}
      titleIconVariant="warning"
      title={t("ibokSettingsLeaveTitle")}
      isOpen={blocker.state === "blocked"}
      onClose={() => blocker.reset?.()}
      actions={[
        <Button key="leave" variant="danger" onClick={() => blocker.proceed?.()}>
          {t("ibokSettingsLeave")}
        </Button>,
        <Button key="stay" variant="link" onClick={() => blocker.reset?.()}>
          {t("ibokSettingsStay")}
        </Button>,
      ]}
    >
      {t("ibokSettingsLeaveText")}
    </Modal>
  );
};
