import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Bok27Error } from "../api/Bok27Error";
import type { Bok27 } from "../api/client";
import type { Application } from "../api/types";
import { placeErrors } from "./serverErrors";
import { filledSupplyPoints, toNewApplicationJson, type FormValues } from "./values";

export interface Refusal {
  title: string;
  details: string[];
}

/** Sends the form; what the server refuses goes to the fields, the rest into the refusal. */
export const useSubmit = (
  bok27: Bok27,
  form: UseFormReturn<FormValues>,
  onSaved: (saved: Application) => void,
  onRefused: () => void,
) => {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState<Refusal>();

  const refuse = (error: unknown, values: FormValues) => {
    const known = error instanceof Bok27Error;
    const { atField, elsewhere } = placeErrors(known ? error.fields : [], values);
    atField.forEach(({ name, message }) => form.setError(name, { type: "server", message }));
    const reason = known && error.message ? error.message : t("ibokErrorUnavailable");
    setRefusal({ title: known && error.fields.length > 0 ? t("ibokFormRefused") : reason, details: elsewhere });
    onRefused();
  };

  const save = async (values: FormValues) => {
    setRefusal(undefined);
    // Blank lines leave the form before it is sent, so that the server's line numbers are the form's.
    const sent = { ...values, supplyPoints: filledSupplyPoints(values.supplyPoints) };
    if (sent.supplyPoints.length < values.supplyPoints.length) {
      form.setValue("supplyPoints", sent.supplyPoints);
    }
    try {
      onSaved(await bok27.create(toNewApplicationJson(sent)));
    } catch (error) {
      refuse(error, sent);
    }
  };

  return { refusal, submit: form.handleSubmit(save, onRefused) };
};
