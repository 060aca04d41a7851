import { useTranslation } from "react-i18next";
import { ConfirmModal } from "../ConfirmModal";
import type { Work } from "../work";

/** A second member of staff vouches for an address, so that passwords may be sent there at once. */
export const ConfirmAddressModal = ({ work, onClose }: { work: Work; onClose: () => void }) => {
  const { t } = useTranslation();
  const { id, version, number, contact } = work.application;
  return (
    <ConfirmModal
      work={work}
      action="CONFIRM_ADDRESS"
      title={t("ibokConfirmAddressTitle", { number })}
      confirm={t("ibokConfirmAddress")}
      done={t("ibokAddressConfirmed")}
      call={() => work.bok27.confirmAddress(id, version)}
      onClose={onClose}
    >
      {t("ibokConfirmAddressText", { email: contact.email })}
    </ConfirmModal>
  );
};
