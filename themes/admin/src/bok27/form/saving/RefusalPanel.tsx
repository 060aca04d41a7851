import { Alert } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { PaperForm } from "../../api/types";
import { ErrorSummary } from "./ErrorSummary";
import type { Refusal } from "./refusal";
import { SessionLostAlert } from "./SessionLostAlert";

interface Props {
  refusal?: Refusal;
  paper: PaperForm;
  onChoose: (name: string) => void;
  onLogIn: () => void;
}

/** Why nothing has been saved, above the form; a conflict is shown elsewhere. */
export const RefusalPanel = ({ refusal, paper, onChoose, onLogIn }: Props) => {
  const { t } = useTranslation();
  switch (refusal?.kind) {
    case "fields":
      return <ErrorSummary paper={paper} elsewhere={refusal.elsewhere} onChoose={onChoose} />;
    case "session":
      return <SessionLostAlert onLogIn={onLogIn} />;
    case "otherForm":
      return <Alert variant="warning" isInline isLiveRegion title={t("ibokOtherFormNotSaved")} component="h2" />;
    case "server":
      return (
        <Alert variant="danger" isInline isLiveRegion title={t("ibokNotSaved")} component="h2">
          {refusal.message || t("ibokErrorUnavailable")}
        </Alert>
      );
    default:
      return null;
  }
};
