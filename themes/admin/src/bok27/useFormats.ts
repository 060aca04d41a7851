import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** Dates as the user's language writes them; a business date has no time zone and must not shift by one. */
export const useFormats = () => {
  const { i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
    const instant = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
    return {
      date: (value: string | null) => (value ? day.format(new Date(`${value}T00:00:00Z`)) : ""),
      instant: (value: string | null) => (value ? instant.format(new Date(value)) : ""),
    };
  }, [language]);
};
