import { FormGroup, FormSection } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Settings } from "../../api/types";
import { clauseLabel } from "../../labels";
import { CheckField } from "../fields/CheckField";

export const ClausesSection = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation();
  return (
    <FormSection title={t("ibokSectionClauses")} titleElement="h2">
      <FormGroup role="group" label={t("ibokClausesAccepted")} fieldId="clauses" isStack>
        {settings.clauses.map(({ code, version, mandatory }, index) => (
          <CheckField
            key={code}
            name={`clauses.${index}.accepted`}
            label={clauseLabel(t, code)}
            description={t(mandatory ? "ibokClauseMandatory" : "ibokClauseOptional", { version })}
          />
        ))}
      </FormGroup>
    </FormSection>
  );
};
