import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Versions } from "../api/administration";
import type { Bok27 } from "../api/client";
import { AppendField } from "./AppendField";
import { AppendModal } from "./AppendModal";
import { regulaminJson } from "./appendValues";
import { useAppend } from "./useAppend";

interface Props {
  bok27: Bok27;
  onAppended: (versions: Versions) => void;
  onClose: () => void;
}

/** A new version of the Regulamin. */
export const RegulaminModal = ({ bok27, ...ends }: Props) => {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { version: "", inForceFrom: "", url: "" } });
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
        <AppendField name="url" label={t("ibokVersionUrl")} help={t("ibokVersionUrlHelp")} type="url" />
      </AppendModal>
    </FormProvider>
  );
};
