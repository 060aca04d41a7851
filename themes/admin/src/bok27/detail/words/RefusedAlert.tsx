import { Alert, List, ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Settings } from "../../api/types";
import { LogInAgain } from "../../parts/LogInAgain";
import { ChangeList } from "./ChangeList";
import type { Refusal } from "./refusal";
import { useWords } from "./useWords";

/** The server said no: why, and at a conflict what somebody else has changed. */
export const RefusedAlert = ({ refusal, settings }: { refusal: Refusal; settings: Settings }) => {
  const { t } = useTranslation();
  const inWords = useWords(settings);
  const { title, details, changes, sessionLost } = refusal;
  return (
    <Alert
      variant={changes.length > 0 ? "warning" : "danger"}
      isInline
      isLiveRegion
      title={title}
      actionLinks={sessionLost && <LogInAgain variant="link" />}
    >
      {details.length > 0 && (
        <List>
          {details.map((detail) => (
            <ListItem key={detail}>{detail}</ListItem>
          ))}
        </List>
      )}
      {changes.length > 0 && (
        <>
          <p>{t("ibokChangedMeanwhile")}</p>
          <ChangeList changes={changes.map(inWords)} />
        </>
      )}
    </Alert>
  );
};
