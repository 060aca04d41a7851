import { Alert, List, ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { useErasureText } from "../../useErasureText";
import { ConfirmModal } from "../ConfirmModal";
import type { Work } from "../work";

/** What closing means for the customer and for their data, before it is done (point 8). */
export const CloseModal = ({ work, onClose }: { work: Work; onClose: () => void }) => {
  const { t } = useTranslation();
  const { application, settings, bok27 } = work;
  const { id, version, number, contact, closure } = application;
  const erasure = useErasureText();
  return (
    <ConfirmModal
      work={work}
      action="CLOSE"
      title={t("ibokCloseAccountTitle", { number })}
      confirm={t("ibokCloseAccount")}
      danger
      done={t("ibokAccountClosed")}
      call={() => bok27.closeAccount(id, version, closure ? undefined : "NEVER_ACTIVATED")}
      onClose={onClose}
    >
      {!closure && <Alert variant="warning" isInline component="p" title={t("ibokCloseNeverActivated")} />}
      <List className="pf-v5-u-mt-sm">
        <ListItem>{t("ibokCloseAtOnce")}</ListItem>
        <ListItem>{t("ibokCloseMail", { email: contact.email })}</ListItem>
        <ListItem>{erasure(settings)}</ListItem>
      </List>
    </ConfirmModal>
  );
};
