import { FormProvider, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Versions } from "../api/administration";
import type { Bok27 } from "../api/client";
import { AppendCheck } from "./AppendCheck";
import { AppendField } from "./AppendField";
import { AppendModal } from "./AppendModal";
import { type ClauseForm, clauseJson, isLeaving, NEW_CLAUSE } from "./appendValues";
import { ClauseChoice } from "./ClauseChoice";
import { useAppend } from "./useAppend";

interface Props {
  bok27: Bok27;
  /** Of the clauses there are. */
  codes: string[];
  onAppended: (versions: Versions) => void;
  onClose: () => void;
}

const emptyForm = (codes: string[]): ClauseForm => ({
  clause: codes[0] ?? NEW_CLAUSE,
  code: "",
  version: "",
  mandatory: true,
  inForceFrom: "",
  withdrawn: false,
  labels: { pl: "", en: "" },
});

/** A new version of a clause, a new clause, or the end of one. */
export const ClauseModal = ({ bok27, codes, ...ends }: Props) => {
  const { t } = useTranslation();
  const form = useForm<ClauseForm>({ defaultValues: emptyForm(codes) });
  const { refusal, submit } = useAppend(form, (values) => bok27.appendClause(clauseJson(values)), ends);
  const { clause, withdrawn } = useWatch({ control: form.control }) as ClauseForm;

  return (
    <FormProvider {...form}>
      <AppendModal title={t("ibokClauseAdd")} refusal={refusal} onSubmit={submit} onClose={ends.onClose}>
        <ClauseChoice codes={codes} />
        {clause === NEW_CLAUSE && (
          <AppendField name="code" label={t("ibokVersionCode")} help={t("ibokVersionCodeHelp")} required />
        )}
        <AppendField
          name="inForceFrom"
          label={t("ibokVersionFrom")}
          help={t("ibokVersionFromHelp")}
          type="date"
          required
        />
        {clause !== NEW_CLAUSE && (
          <AppendCheck name="withdrawn" label={t("ibokClauseWithdraw")} help={t("ibokClauseWithdrawHelp")} />
        )}
        {!isLeaving({ clause, withdrawn }) && (
          <>
            <AppendField name="version" label={t("ibokVersion")} help={t("ibokVersionHelp")} required />
            <AppendCheck name="mandatory" label={t("ibokClauseIsMandatory")} help={t("ibokClauseIsMandatoryHelp")} />
            <AppendField name="labels.pl" label={t("ibokClauseNamePl")} />
            <AppendField name="labels.en" label={t("ibokClauseNameEn")} />
          </>
        )}
      </AppendModal>
    </FormProvider>
  );
};
