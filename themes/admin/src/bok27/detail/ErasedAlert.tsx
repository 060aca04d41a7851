import { Alert } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Application } from "../api/types";
import { useFormats } from "../useFormats";

/** Why the page says so little. */
export const ErasedAlert = ({ application: { closure } }: { application: Application }) => {
  const { t } = useTranslation();
  const { instant } = useFormats();
  return (
    <Alert
      variant="info"
      isInline
      component="h2"
      title={closure?.erasedAt ? t("ibokErasedAt", { at: instant(closure.erasedAt) }) : t("ibokErased")}
    >
      {t("ibokErasedText")}
    </Alert>
  );
};
