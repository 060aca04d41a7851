import { Alert, AlertActionLink } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { AddressHold } from "../../api/types";
import { useFormats } from "../../useFormats";
import type { Work } from "../work";

interface Props {
  work: Work;
  hold: AddressHold;
  onConfirm: () => void;
}

/** Why a customer who has forgotten the password gets no mail for now, and who can end that. */
export const AddressHoldAlert = ({ work, hold, onConfirm }: Props) => {
  const { t } = useTranslation();
  const { instant } = useFormats();
  const { until, changedAt, changedBy } = hold;
  return (
    <Alert
      variant="warning"
      isInline
      component="h2"
      title={t("ibokAddressHold", { until: instant(until) })}
      actionLinks={
        work.may.has("CONFIRM_ADDRESS") && (
          <AlertActionLink onClick={onConfirm}>{t("ibokConfirmAddress")}</AlertActionLink>
        )
      }
    >
      {t("ibokAddressHoldText", { changedAt: instant(changedAt), changedBy: changedBy ?? t("ibokHistoryByItself") })}
    </Alert>
  );
};
