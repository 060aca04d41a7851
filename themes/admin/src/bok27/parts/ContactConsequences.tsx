import { Alert } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Status } from "../api/types";

/** What follows from another e-mail address of a customer who has an account. */
export const ContactConsequences = ({ status }: { status: Status }) => {
  const { t } = useTranslation();
  const waiting = status === "REGISTERED";
  return (
    <Alert
      variant="info"
      isInline
      component="p"
      title={t(waiting ? "ibokContactConsequencesRegistered" : "ibokContactConsequencesActive")}
    >
      {!waiting && t("ibokContactHold")}
    </Alert>
  );
};
