import { Alert, AlertActionLink, TextArea } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toApplication } from "../../../paths";
import type { Application } from "../../api/types";
import { STATUS_LABELS } from "../../labels";

interface Props {
  realm: string;
  current: Application;
  /** What was to be changed, line by line. */
  typed: string;
}

/** Meanwhile somebody has decided on the application: nothing can be corrected any more, and nothing typed is lost. */
export const DecidedAlert = ({ realm, current, typed }: Props) => {
  const { t } = useTranslation();
  return (
    <Alert
      variant="danger"
      isInline
      isLiveRegion
      title={t("ibokDecidedTitle", { status: t(STATUS_LABELS[current.status].key) })}
      component="h2"
      actionLinks={
        <>
          <AlertActionLink onClick={() => void navigator.clipboard.writeText(typed)}>
            {t("ibokDecidedCopy")}
          </AlertActionLink>
          <AlertActionLink component={(props: object) => <Link {...props} to={toApplication(realm, current.id)} />}>
            {t("ibokToApplication")}
          </AlertActionLink>
        </>
      }
    >
      <p>{t("ibokDecidedText")}</p>
      <TextArea aria-label={t("ibokDecidedTyped")} value={typed} readOnlyVariant="default" autoResize />
    </Alert>
  );
};
