import { useTranslation } from "react-i18next";
import { ConfirmModal } from "../ConfirmModal";
import type { Work } from "../work";

/** The customer has thought better of it, or somebody else's paper was keyed in. */
export const WithdrawModal = ({ work, onClose }: { work: Work; onClose: () => void }) => {
  const { t } = useTranslation();
  const { id, version, number } = work.application;
  return (
    <ConfirmModal
      work={work}
      action="WITHDRAW_RESIGNATION"
      title={t("ibokResignationWithdrawTitle", { number })}
      confirm={t("ibokResignationWithdraw")}
      done={t("ibokResignationWithdrawn")}
      call={() => work.bok27.withdrawResignation(id, version)}
      onClose={onClose}
    >
      {t("ibokResignationWithdrawText")}
    </ConfirmModal>
  );
};
