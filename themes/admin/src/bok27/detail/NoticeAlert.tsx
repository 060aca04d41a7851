import { Alert, AlertActionLink } from "@patternfly/react-core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Notice, Work } from "./work";
import { RefusedAlert } from "./words/RefusedAlert";

interface Props {
  work: Work;
  notice?: Notice;
  onLetter: () => void;
}

/**
 * What has come of the last action. Its place is always there, so that it is heard; the keyboard goes there, for the
 * button that was pressed may be gone.
 */
export const NoticeAlert = ({ work, notice, onLetter }: Props) => {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice) {
      place.current?.focus();
    }
  }, [notice]);

  return (
    <div ref={place} tabIndex={-1} role="status" className={notice && "pf-v5-u-mb-md"}>
      {notice && "done" in notice && (
        <Alert
          variant="success"
          isInline
          title={notice.done}
          actionLinks={notice.letter && <AlertActionLink onClick={onLetter}>{t("ibokPrintRefusal")}</AlertActionLink>}
        />
      )}
      {notice && "refusal" in notice && <RefusedAlert refusal={notice.refusal} settings={work.settings} />}
    </div>
  );
};
