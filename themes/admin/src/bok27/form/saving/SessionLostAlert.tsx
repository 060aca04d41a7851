import { Alert, AlertActionLink } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";

/** Nothing can be saved before somebody logs in again; what has been typed waits. */
export const SessionLostAlert = ({ onLogIn }: { onLogIn: () => void }) => {
  const { t } = useTranslation();
  return (
    <Alert
      variant="danger"
      isInline
      isLiveRegion
      title={t("ibokSessionLostTitle")}
      component="h2"
      actionLinks={<AlertActionLink onClick={onLogIn}>{t("ibokSessionLogIn")}</AlertActionLink>}
    >
      {t("ibokSessionLost")}
    </Alert>
  );
};
