import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Versions } from "../api/administration";
import type { Bok27 } from "../api/client";
import { AcceptanceChoice } from "./AcceptanceChoice";
import { AppendField } from "./AppendField";
import { AppendModal } from "./AppendModal";
import { AppendText } from "./AppendText";
import { type RegulaminForm, regulaminJson } from "./appendValues";
import { useAppend } from "./useAppend";

interface Props {
  bok27: Bok27;
  onAppended: (versions: Versions) => void;
  onClose: () => void;
}

const EMPTY: RegulaminForm = { version: "", inForceFrom: "", acceptance: "REQUIRED", text: "", url: "" };

/** A new version of the Regulamin, and whether customers must accept it at their next login. */
export const RegulaminModal = ({ bok27, ...ends }: Props) => {
  const { t } = useTranslation();
  const form = useForm<RegulaminForm>({ defaultValues: EMPTY });
  const { refusal, submit } = useAppend(form, (values) => bok27.appendRegulamin(regulaminJson(values)), ends);

  return (
    <FormProvider {...form}>
      <AppendModal title={t("ibokRegulaminAdd")} refusal={refusal} onSubmit={submit} onClose={ends.onClose}>
        <AppendField name="version" label={t("ibokVersion")} help={t("ibokVersionHelp")} required />
        <AppendField
          name="inForceFrom"
          label={t("ibokVersionFrom")}
          help={t("ibokVersionFromHelp")}
          type="date"
          required
        />
        <AcceptanceChoice />
        <AppendText name="text" label={t("ibokVersionText")} help={t("ibokVersionTextHelp")} />
        <AppendField name="url" label={t("ibokVersionUrl")} help={t("ibokVersionUrlHelp")} type="url" />
      </AppendModal>
    </FormProvider>
  );
};
