import { Checkbox } from "@patternfly/react-core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { FormValues } from "../values";

/** One key for a paper on which every clause is signed. Nothing is ticked before somebody has looked at the paper. */
export const AllClauses = () => {
  const { t } = useTranslation();
  const { setValue } = useFormContext<FormValues>();
  const clauses = useWatch<FormValues, "clauses">({ name: "clauses" });
  const accepted = clauses.filter((clause) => clause.accepted).length;
  const tickAll = (checked: boolean) =>
    clauses.forEach((_clause, index) => setValue(`clauses.${index}.accepted`, checked, { shouldDirty: true }));

  return (
    <Checkbox
      id="clauses-all"
      label={t("ibokClausesAll")}
      isChecked={accepted === clauses.length ? true : accepted === 0 ? false : null}
      onChange={(_event, checked) => tickAll(checked)}
    />
  );
};
