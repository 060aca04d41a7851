import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Application, PaperForm, Settings } from "../../api/types";
import { fieldName } from "../../fieldNames";
import { toNewApplicationJson } from "../logic/json";
import { differences, merged, type Side } from "../logic/merge";
import { exchange, recordedForm } from "../logic/paperForm";
import { paperOf } from "../usePaper";
import { formOf, type FormValues } from "../values";
import { useValueText } from "./useValueText";

/** Compares what is on the screen with what is recorded now, and puts the two together. */
export const useMerge = (
  form: UseFormReturn<FormValues>,
  settings: Settings,
  showPaper: (paper: PaperForm) => void,
) => {
  const { t, i18n } = useTranslation();
  const text = useValueText();
  const recordedValues = (application: Application) =>
    formOf(application, recordedForm(settings, application), i18n.language);

  const compare = (base: Application, current: Application) => {
    const json = (values: FormValues) => toNewApplicationJson(values, settings);
    return differences(json(recordedValues(base)), json(form.getValues()), json(recordedValues(current)));
  };

  /** What was to be changed, one line for each field, to be copied elsewhere. */
  const typed = (base: Application, current: Application) =>
    compare(base, current)
      .filter(({ changedBy }) => changedBy !== "theirs")
      .map(({ path, mine }) => `${fieldName(t, path, recordedForm(settings, current).clauses)}: ${text(path, mine)}`)
      .join("\n");

  const resolve = (current: Application, choices: Record<string, Side>) => {
    const theirs = recordedValues(current);
    const values = merged(theirs, form.getValues(), choices);
    const paper = paperOf(settings, values.filedOn, current);
    form.reset(theirs);
    form.reset({ ...values, ...exchange(values, recordedForm(settings, current), paper) }, { keepDefaultValues: true });
    showPaper(paper);
  };
  return { compare, typed, resolve };
};
