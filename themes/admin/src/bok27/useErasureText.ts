import { useTranslation } from "react-i18next";
import type { Settings } from "./api/types";
import { plusDays } from "./due";
import { useFormats } from "./useFormats";

/** When the data of an account that is closed today are erased. */
export const useErasureText = () => {
  const { t } = useTranslation();
  const { date } = useFormats();
  return ({ erasureGraceDays: days, today }: Settings) =>
    days > 0 ? t("ibokCloseErasure", { count: days, on: date(plusDays(today, days)) }) : t("ibokCloseErasureAtOnce");
};
