import { Alert } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";

/** In one sentence, before it is too late. */
export const RefusalConsequences = ({ email }: { email: string | null }) => {
  const { t } = useTranslation();
  return (
    <Alert
      variant="warning"
      isInline
      component="p"
      title={email ? t("ibokRefusalFinalMail", { email }) : t("ibokRefusalFinalPaper")}
    />
  );
};
