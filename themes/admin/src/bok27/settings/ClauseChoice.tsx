import { FormGroup, FormSelect, FormSelectOption } from "@patternfly/react-core";
import { Controller } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { clauseLabel } from "../labels";
import { AppendHelp, helpId, useAppendError } from "./AppendHelp";
import { type ClauseForm, NEW_CLAUSE } from "./appendValues";

/** Which clause gets a version: one there is, or a new one, whose code has a field of its own. */
export const ClauseChoice = ({ codes }: { codes: string[] }) => {
  const { t } = useTranslation();
  const error = useAppendError("code");
  return (
    <Controller<ClauseForm, "clause">
      name="clause"
      render={({ field: { value, onChange } }) => {
        const isNew = value === NEW_CLAUSE;
        return (
          <FormGroup label={t("ibokVersionClause")} fieldId="clause" isRequired>
            <FormSelect
              id="clause"
              value={value}
              validated={error && !isNew ? "error" : "default"}
              aria-describedby={isNew ? undefined : helpId("code")}
              onChange={(_event, chosen) => onChange(chosen)}
            >
              {codes.map((code) => (
                <FormSelectOption key={code} value={code} label={clauseLabel(t, code)} />
              ))}
              <FormSelectOption value={NEW_CLAUSE} label={t("ibokClauseNew")} />
            </FormSelect>
            {!isNew && <AppendHelp name="code" />}
          </FormGroup>
        );
      }}
    />
  );
};
