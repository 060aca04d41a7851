import { Button, Card, CardBody, CardTitle } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { clauseName } from "../../fieldNames";
import { knownClause } from "../../knownClause";
import { PlainTable } from "../../parts/PlainTable";
import { ActionButton } from "../actions/ActionButton";
import type { Dialog } from "../actions/ActionsBar";
import type { Work } from "../work";
import { ClauseDecisionModal } from "./ClauseDecisionModal";
import { ClauseDecisions, ClauseStateLabel } from "./ClauseDecisions";
import type { OptionalClause } from "./optionalClauses";

const ID = "ibok-optional-clauses";
const COLUMNS = ["ibokVersionClause", "ibokFieldStatus", "ibokClauseDecisions"];

interface Props {
  work: Work;
  clauses: OptionalClause[];
  onOpen: (dialog: Dialog) => void;
}

/** What a customer may agree to without having to, as it stands now, and how it came to be so (point 2). */
export const OptionalClausesPanel = ({ work, clauses, onOpen }: Props) => {
  const { t } = useTranslation();
  const { settings, may } = work;
  const [deciding, decideOn] = useState<OptionalClause>();
  const mayDecide = may.has("DECIDE_ON_CLAUSES");
  const name = ({ code, version }: OptionalClause) => clauseName(t, knownClause(settings, code, version));
  return (
    <Card isFlat>
      <CardTitle component="h2" id={ID}>
        {t("ibokOptionalClauses")}
      </CardTitle>
      <CardBody>
        <PlainTable
          labelledBy={ID}
          columns={[...COLUMNS, ...(mayDecide ? ["ibokActions"] : [])].map((key) => t(key))}
          rows={clauses.map((clause) => ({
            id: clause.code,
            cells: [
              name(clause),
              <ClauseStateLabel key="state" clause={clause} />,
              <ClauseDecisions key="decisions" clause={clause} />,
              ...(mayDecide
                ? [
                    <ActionButton
                      key="decide"
                      label={t(clause.accepted ? "ibokClauseRecordWithdrawn" : "ibokClauseRecordGiven")}
                      name={`${t(clause.accepted ? "ibokClauseRecordWithdrawn" : "ibokClauseRecordGiven")}: ${name(clause)}`}
                      onClick={() => decideOn(clause)}
                    />,
                  ]
                : []),
            ],
          }))}
        />
        {may.has("RECORD_RESIGNATION") && (
          <p className="pf-v5-u-mt-md">
            {t("ibokClauseMandatoryHint")}{" "}
            <Button variant="link" isInline onClick={() => onOpen("CONSENT_WITHDRAWN")}>
              {t("ibokResignationRecord")}
            </Button>
          </p>
        )}
      </CardBody>
      {deciding && (
        <ClauseDecisionModal work={work} clause={deciding} name={name(deciding)} onClose={() => decideOn(undefined)} />
      )}
    </Card>
  );
};
