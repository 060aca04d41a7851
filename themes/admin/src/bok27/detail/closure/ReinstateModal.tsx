import { List, ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { STATUS_LABELS } from "../../labels";
import { ConfirmModal } from "../ConfirmModal";
import type { Work } from "../work";

/** Undoing a closure, as long as nothing has been erased. */
export const ReinstateModal = ({ work, onClose }: { work: Work; onClose: () => void }) => {
  const { t } = useTranslation();
  const { application, bok27 } = work;
  const { id, version, number, contact, closure } = application;
  const former = closure?.formerStatus ?? "ACTIVE";
  return (
    <ConfirmModal
      work={work}
      action="REINSTATE"
      title={t("ibokReinstateTitle", { number })}
      confirm={t("ibokReinstate")}
      done={t("ibokReinstated")}
      call={() => bok27.reinstate(id, version)}
      onClose={onClose}
    >
      <List>
        <ListItem>{t("ibokReinstateStatus", { status: t(STATUS_LABELS[former].key) })}</ListItem>
        <ListItem>{t(former === "REGISTERED" ? "ibokReinstateActivation" : "ibokReinstatePassword")}</ListItem>
        <ListItem>{t("ibokReinstateMail", { email: contact.email })}</ListItem>
      </List>
    </ConfirmModal>
  );
};
