import { Button } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toApplications } from "../../paths";
import { LogInAgain } from "./LogInAgain";
import { useRealmName } from "./useRealmName";

interface Props {
  status: number;
  /** A 404 means that what was asked for is not there, not that the server has no iBOK. */
  nothingThere: boolean;
  onRetry: () => void;
}

export const ErrorNextStep = ({ status, nothingThere, onRetry }: Props) => {
  const { t } = useTranslation();
  const realm = useRealmName();
  if (status === 401) {
    return <LogInAgain variant="primary" />;
  }
  if (status === 404 && nothingThere) {
    return (
      <Button variant="primary" component={(props: object) => <Link {...props} to={toApplications(realm)} />}>
        {t("ibokToApplications")}
      </Button>
    );
  }
  return (
    <Button variant="primary" onClick={onRetry}>
      {t("ibokRetry")}
    </Button>
  );
};
