import { Alert, Button, List, ListItem, Modal } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Bok27 } from "../../api/client";
import type { Application, Settings } from "../../api/types";
import { RefusalAlert } from "../../parts/RefusalAlert";
import { useErasureText } from "../../useErasureText";
import { CloseResults } from "./CloseResults";
import { useCloseMany } from "./useCloseMany";

interface Props {
  bok27: Bok27;
  settings: Settings;
  applications: Application[];
  /** @param changed whether the list may be another one now */
  onClose: (changed: boolean) => void;
}

/** Asks once more, then says what has come of each. */
export const CloseSelectedModal = ({ bok27, settings, applications, onClose }: Props) => {
  const { t } = useTranslation();
  const { busy, refusal, results, close } = useCloseMany(bok27, applications);
  const erasure = useErasureText();
  const leave = () => onClose(results !== undefined);
  return (
    <Modal
      variant="medium"
      isOpen
      showClose={false}
      title={results ? t("ibokCloseSelectedResults") : t("ibokCloseSelectedTitle", { count: applications.length })}
      onClose={leave}
      actions={[
        ...(results
          ? []
          : [
              <Button key="close" variant="danger" isDisabled={busy} isLoading={busy} onClick={() => void close()}>
                {t("ibokCloseSelectedConfirm")}
              </Button>,
            ]),
        <Button key="leave" variant={results ? "primary" : "link"} isDisabled={busy} onClick={leave}>
          {t(results ? "ibokClose" : "ibokCancel")}
        </Button>,
      ]}
    >
      {refusal && <RefusalAlert title={refusal} details={[]} />}
      {results ? (
        <CloseResults applications={applications} results={results} />
      ) : (
        <>
          <Alert variant="warning" isInline component="p" title={t("ibokCloseNeverActivated")} />
          <List className="pf-v5-u-mt-sm">
            <ListItem>{t("ibokCloseManyAtOnce")}</ListItem>
            <ListItem>{t("ibokCloseManyMail")}</ListItem>
            <ListItem>{erasure(settings)}</ListItem>
          </List>
        </>
      )}
    </Modal>
  );
};
