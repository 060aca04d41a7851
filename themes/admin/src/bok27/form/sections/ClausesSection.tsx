import { FormGroup, GridItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { PaperForm } from "../../api/types";
import { clauseName } from "../../fieldNames";
import { CheckField } from "../fields/CheckField";
import { AllClauses } from "./AllClauses";
import { FormPart } from "./FormPart";

export const ClausesSection = ({ paper }: { paper: PaperForm }) => {
  const { t } = useTranslation();
  return (
    <FormPart title={t("ibokSectionClauses")}>
      <GridItem>
        <FormGroup role="group" label={t("ibokClausesAccepted")} fieldId="clauses" isStack>
          {paper.clauses.length > 1 && <AllClauses />}
          {paper.clauses.map((clause, index) => (
            <CheckField
              key={`${clause.code}:${clause.version}`}
              name={`clauses.${index}.accepted`}
              label={clauseName(t, clause)}
              description={t(clause.mandatory ? "ibokClauseMandatory" : "ibokClauseOptional", {
                version: clause.version,
              })}
            />
          ))}
        </FormGroup>
      </GridItem>
    </FormPart>
  );
};
