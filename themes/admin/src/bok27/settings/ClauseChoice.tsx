import { FormGroup, FormSelect, FormSelectOption } from "@patternfly/react-core";
import { Controller } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { clauseLabel } from "../labels";
import { type ClauseForm, NEW_CLAUSE } from "./appendValues";

/** Which clause gets a version: one there is, or a new one. */
export const ClauseChoice = ({ codes }: { codes: string[] }) => {
  const { t } = useTranslation();
  return (
    <FormGroup label={t("ibokVersionClause")} fieldId="clause" isRequired>
      <Controller<ClauseForm, "clause">
        name="clause"
        render={({ field: { value, onChange } }) => (
          <FormSelect id="clause" value={value} onChange={(_event, chosen) => onChange(chosen)}>
            {codes.map((code) => (
              <FormSelectOption key={code} value={code} label={clauseLabel(t, code)} />
            ))}
            <FormSelectOption value={NEW_CLAUSE} label={t("ibokClauseNew")} />
          </FormSelect>
        )}
      />
    </FormGroup>
  );
};
