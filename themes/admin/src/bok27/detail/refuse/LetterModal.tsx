import { Button, Modal, Spinner } from "@patternfly/react-core";
import { useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLoad } from "../../api/useLoad";
import { InlineError } from "../InlineError";
import { PaperFrame } from "../PaperFrame";
import type { Work } from "../work";

/** The server's letter, shown and printed. */
export const LetterModal = ({ work, onClose }: { work: Work; onClose: () => void }) => {
  const { t } = useTranslation();
  const { bok27, application } = work;
  const frame = useRef<HTMLIFrameElement>(null);
  const load = useCallback(() => bok27.refusalLetter(application.id), [bok27, application.id]);
  const { value: letter, error, reload } = useLoad(load);

  return (
    <Modal
      variant="large"
      isOpen
      showClose={false}
      title={t("ibokLetterTitle", { number: application.number })}
      onClose={onClose}
      actions={[
        <Button
          key="print"
          variant="primary"
          isDisabled={letter === undefined}
          onClick={() => frame.current?.contentWindow?.print()}
        >
          {t("ibokPrint")}
        </Button>,
        <Button key="close" variant="link" onClick={onClose}>
          {t("ibokClose")}
        </Button>,
      ]}
    >
      {Boolean(error) && <InlineError error={error} onRetry={reload} />}
      {!error && letter === undefined && <Spinner aria-label={t("ibokLoading")} />}
      {letter !== undefined && (
        <PaperFrame ref={frame} title={t("ibokLetterTitle", { number: application.number })} page={letter} />
      )}
    </Modal>
  );
};
