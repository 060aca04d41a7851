import { Alert, AlertActionLink } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { LogInAgain } from "../parts/LogInAgain";
import { pageError } from "../parts/pageError";

interface Props {
  error: unknown;
  onRetry: () => void;
}

/** A part of the page that could not be loaded; the rest of it stays of use. */
export const InlineError = ({ error, onRetry }: Props) => {
  const { t } = useTranslation();
  const { status, body, said } = pageError(error, "ibokErrorNoApplication");
  return (
    <Alert
      variant="danger"
      isInline
      isLiveRegion
      title={said ?? t(body)}
      actionLinks={
        status === 401 ? (
          <LogInAgain variant="link" />
        ) : (
          <AlertActionLink onClick={onRetry}>{t("ibokRetry")}</AlertActionLink>
        )
      }
    />
  );
};
