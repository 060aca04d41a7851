import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Application, PaperForm, Settings } from "../api/types";
import { parseDate } from "./logic/dates";
import { exchange, formFor } from "./logic/paperForm";
import type { FormValues } from "./values";

const same = (a: PaperForm, b: PaperForm) => JSON.stringify(a) === JSON.stringify(b);

/** The paper form of a filing date as it has been typed; today's as long as there is none. */
export const paperOf = (settings: Settings, filedOn: string, recorded?: Application) =>
  formFor(settings, parseDate(filedOn, settings.today) ?? settings.today, recorded);

/** The paper form that was in force on the filing date: its clauses and its Regulamin are what is asked. */
export const usePaper = (
  form: UseFormReturn<FormValues>,
  settings: Settings,
  initial: FormValues,
  recorded?: Application,
) => {
  const [paper, setPaper] = useState(() => paperOf(settings, initial.filedOn, recorded));
  /** That another filing date has changed what is asked. */
  const [exchanged, setExchanged] = useState(false);

  const showPaper = (next: PaperForm) => {
    setPaper(next);
    setExchanged(false);
  };

  /**
   * Called when the date has been typed to its end: a half-typed one is another date.
   *
   * @returns whether something else is asked now
   */
  const exchangePaper = () => {
    const next = paperOf(settings, form.getValues("filedOn"), recorded);
    if (same(paper, next)) {
      return false;
    }
    const answers = exchange(form.getValues(), paper, next);
    form.setValue("clauses", answers.clauses, { shouldDirty: true });
    form.setValue("regulamin", answers.regulamin, { shouldDirty: true });
    setPaper(next);
    setExchanged(true);
    return true;
  };
  return { paper, exchanged, exchangePaper, showPaper };
};
