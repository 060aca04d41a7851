import { Alert } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { DecidedAlert } from "./saving/DecidedAlert";
import { RefusalPanel } from "./saving/RefusalPanel";
import type { ApplicationFormState } from "./useApplicationForm";

interface Props {
  realm: string;
  state: ApplicationFormState;
}

/** What has happened to the form, above it. */
export const FormNotices = ({ realm, state }: Props) => {
  const { t } = useTranslation();
  const { refusal, paper, focus, recorded, restored, savedBefore, merge } = state;
  return (
    <>
      {savedBefore && (
        <Alert
          variant="success"
          isInline
          isLiveRegion
          title={t("ibokSavedNext", { number: savedBefore.number })}
          component="h2"
        />
      )}
      {restored && <Alert variant="info" isInline isLiveRegion title={t("ibokDraftRestored")} component="h2" />}
      {paper.exchanged && refusal?.kind !== "otherForm" && (
        <Alert variant="warning" isInline isLiveRegion title={t("ibokOtherForm")} component="h2" />
      )}
      <RefusalPanel refusal={refusal} paper={paper.paper} onChoose={focus.field} onLogIn={state.logInAgain} />
      {refusal?.kind === "decided" && recorded && (
        <DecidedAlert realm={realm} current={refusal.current} typed={merge.typed(recorded, refusal.current)} />
      )}
    </>
  );
};
