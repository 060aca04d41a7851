import { Label, List, ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../useFormats";
import type { OptionalClause } from "./optionalClauses";

interface Props {
  clause: OptionalClause;
}

/** As things stand. */
export const ClauseStateLabel = ({ clause: { accepted, decisions } }: Props) => {
  const { t } = useTranslation();
  const no = decisions.length > 0 ? "ibokClauseTakenBack" : "ibokClauseNotGiven";
  return (
    <Label isCompact color={accepted ? "green" : "grey"}>
      {t(accepted ? "ibokClauseGiven" : no)}
    </Label>
  );
};

/** How a clause was given and withdrawn since the registration, newest first. */
export const ClauseDecisions = ({ clause: { onPaper, decisions } }: Props) => {
  const { t } = useTranslation();
  const { date } = useFormats();
  if (decisions.length === 0) {
    return <>{t(onPaper ? "ibokClauseAsOnPaper" : "ibokClauseNotOnPaper")}</>;
  }
  return (
    <List isPlain>
      {decisions.map(({ accepted, on, recordedBy, recordedAt, note }) => (
        <ListItem key={recordedAt}>
          {t(accepted ? "ibokClauseGivenOn" : "ibokClauseWithdrawnOn", {
            on: date(on),
            who: recordedBy ?? t("ibokHistoryByItself"),
          })}
          {note && <small className="pf-v5-u-display-block">{note}</small>}
        </ListItem>
      ))}
    </List>
  );
};
