import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { weekRange, weekTick } from "./weeks";

/** Figures as the user's language writes them. */
export const useFigureFormats = () => {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const shares = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
    const number = (value: number | null) => (value === null ? "–" : numbers.format(value));
    return {
      number,
      days: (value: number | null) =>
        value === null ? "–" : t("ibokFigureDays", { count: value, days: numbers.format(value) }),
      share: (part: number, whole: number) => (whole === 0 ? "–" : shares.format(part / whole)),
      tick: (week: string) => weekTick(language, week),
      week: (week: string) => weekRange(language, week),
    };
  }, [language, t]);
};
