import type { FieldPath } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { parseDate, shownDate } from "../logic/dates";
import type { FormValues } from "../values";
import { TextField } from "./TextField";

interface Props {
  name: FieldPath<FormValues>;
  label: string;
  today: string;
  required?: boolean;
  help?: string;
  onLeave?: () => void;
}

/**
 * A date in words or digits. The browser's own date field wants every digit of every part and speaks the language of
 * the browser, not of the page.
 */
export const DateField = ({ today, ...field }: Props) => {
  const { t, i18n } = useTranslation();
  const tidy = (typed: string) => shownDate(parseDate(typed, today) ?? null, i18n.language) || typed;
  const check = (typed: string) => (parseDate(typed, today) ? undefined : t("ibokDateUnreadable"));
  return <TextField {...field} tidy={tidy} check={check} />;
};
