import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Settings } from "../../api/types";
import { useFormats } from "../../useFormats";
import { fieldInWords } from "./fields";
import type { FieldChange } from "./recorded";
import { valueInWords } from "./values";

/** A changed field in words; null where there was or is no value. */
export interface Change {
  field: string;
  old: string | null;
  new: string | null;
}

/** Puts changes into the user's words. */
export const useWords = (settings: Settings) => {
  const { t } = useTranslation();
  const { date } = useFormats();
  return useMemo(() => {
    const value = (field: string, raw: string | null) => (raw === null ? null : valueInWords(t, date, field, raw));
    return (change: FieldChange): Change => ({
      field: fieldInWords(t, settings, change.field),
      old: value(change.field, change.old),
      new: value(change.field, change.new),
    });
  }, [t, date, settings]);
};
