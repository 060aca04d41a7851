import { Alert, Button, Modal } from "@patternfly/react-core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { PaperFrame } from "../PaperFrame";
import type { Work } from "../work";
import { useExport } from "./useExport";

/** Everything held on one person, to be given to them: as a file, or as a page to be printed. */
export const ExportModal = ({ work, onClose }: { work: Work; onClose: () => void }) => {
  const { t } = useTranslation();
  const { number } = work.application;
  const { busy, refusal, page, download, showPage } = useExport(work);
  const frame = useRef<HTMLIFrameElement>(null);
  const title = t("ibokExportTitle", { number });

  return (
    <Modal
      variant={page === undefined ? "medium" : "large"}
      isOpen
      showClose={false}
      title={title}
      onClose={onClose}
      actions={[
        page === undefined ? (
          <Button
            key="page"
            isDisabled={busy !== undefined}
            isLoading={busy === "PAGE"}
            onClick={() => void showPage()}
          >
            {t("ibokExportShow")}
          </Button>
        ) : (
          <Button key="print" onClick={() => frame.current?.contentWindow?.print()}>
            {t("ibokPrint")}
          </Button>
        ),
        <Button
          key="json"
          variant="secondary"
          isDisabled={busy !== undefined}
          isLoading={busy === "JSON"}
          onClick={() => void download()}
        >
          {t("ibokExportDownload")}
        </Button>,
        <Button key="close" variant="link" onClick={onClose}>
          {t("ibokClose")}
        </Button>,
      ]}
    >
      {refusal && <Alert variant="danger" isInline isLiveRegion title={refusal} />}
      {page === undefined ? <p>{t("ibokExportText")}</p> : <PaperFrame ref={frame} title={title} page={page} />}
    </Modal>
  );
};
