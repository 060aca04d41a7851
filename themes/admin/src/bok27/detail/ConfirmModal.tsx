import { Button, Modal } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../api/types";
import type { Action } from "./actions/actions";
import { isDone, useAttempt } from "./useAttempt";
import type { Work } from "./work";
import { RefusedAlert } from "./words/RefusedAlert";

interface Props {
  work: Work;
  action: Action;
  title: string;
  /** On the button that does it. */
  confirm: string;
  danger?: boolean;
  done: string;
  call: () => Promise<Application>;
  onClose: () => void;
  /** What follows from it. */
  children: ReactNode;
}

/** Asks once more before something is done that a customer feels. */
export const ConfirmModal = ({ work, action, title, confirm, danger, done, call, onClose, children }: Props) => {
  const { t } = useTranslation();
  const { busy, refusal, attempt } = useAttempt(work);
  const doIt = async () => {
    if (isDone(await attempt(call))) {
      onClose();
      work.announce({ done });
    }
  };
  return (
    <Modal
      variant="medium"
      isOpen
      showClose={false}
      title={title}
      onClose={onClose}
      actions={[
        <Button
          key="confirm"
          variant={danger ? "danger" : "primary"}
          isDisabled={busy || !work.may.has(action)}
          isLoading={busy}
          onClick={() => void doIt()}
        >
          {confirm}
        </Button>,
        <Button key="cancel" variant="link" onClick={onClose}>
          {t("ibokCancel")}
        </Button>,
      ]}
    >
      {refusal && <RefusedAlert refusal={refusal} settings={work.settings} />}
      {children}
    </Modal>
  );
};
