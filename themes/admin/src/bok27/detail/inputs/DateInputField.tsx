import { useTranslation } from "react-i18next";
import { parseDate, shownDate } from "../../form/logic/dates";
import { type InputProps, TextInputField } from "./TextInputField";

/** A date in words or digits, as in the form; it gets its usual shape when the field is left. */
export const DateInputField = ({ today, ...field }: InputProps & { today: string }) => {
  const { t, i18n } = useTranslation();
  const tidy = () => field.onChange(shownDate(parseDate(field.value, today) ?? null, i18n.language) || field.value);
  return <TextInputField help={t("ibokDateHelp")} {...field} onLeave={tidy} />;
};
