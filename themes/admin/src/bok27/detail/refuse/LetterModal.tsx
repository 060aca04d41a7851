import { Button, Modal, Spinner } from "@patternfly/react-core";
import { useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLoad } from "../../api/useLoad";
import { InlineError } from "../InlineError";
import type { Work } from "../work";

/**
 * The server's letter, shown and printed from a frame of its own. Its sandbox runs no scripts and opens nothing; the
 * same origin lets this page call the frame's print dialogue, `allow-modals` lets that open.
 */
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
        <iframe
          ref={frame}
          className="ibok-letter"
          title={t("ibokLetterTitle", { number: application.number })}
          sandbox="allow-same-origin allow-modals"
          srcDoc={letter}
        />
      )}
    </Modal>
  );
};
