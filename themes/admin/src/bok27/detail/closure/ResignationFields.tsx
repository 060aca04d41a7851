import { useTranslation } from "react-i18next";
import { RESIGNATION_REASONS } from "../../api/closure";
import { CHANNELS } from "../../api/types";
import { CHANNEL_KEYS, CLOSURE_REASON_KEYS } from "../../labels";
import { DateInputField } from "../inputs/DateInputField";
import { RadioField } from "../inputs/RadioField";
import { SelectField } from "../inputs/SelectField";
import { TextInputField } from "../inputs/TextInputField";
import type { ResignationField, ResignationValues } from "./resignationValues";

interface Props {
  /** What the ids begin with. */
  form: string;
  today: string;
  values: ResignationValues;
  complaint: (field: ResignationField) => string | undefined;
  onChange: (changes: Partial<ResignationValues>) => void;
}

/** The paper in the order in which it is read. */
export const ResignationFields = ({ form, today, values, complaint, onChange }: Props) => {
  const { t } = useTranslation();
  const field = <T extends ResignationField>(name: T) => ({
    id: `${form}-${name}`,
    value: values[name],
    error: complaint(name),
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <>
      <DateInputField {...field("filedOn")} label={t("ibokFieldResignationFiledOn")} today={today} required />
      <RadioField
        {...field("channel")}
        label={t("ibokFieldChannel")}
        options={CHANNELS.map((channel) => ({ value: channel, label: t(CHANNEL_KEYS[channel]) }))}
        required
      />
      <SelectField
        {...field("reason")}
        label={t("ibokFieldClosureReason")}
        placeholder={t("ibokChooseReason")}
        options={RESIGNATION_REASONS.map((reason) => ({ value: reason, label: t(CLOSURE_REASON_KEYS[reason]) }))}
        required
      />
      <TextInputField {...field("receivedBy")} label={t("ibokFieldResignationReceivedBy")} />
      <TextInputField
        {...field("originalLocation")}
        label={t("ibokFieldOriginalLocation")}
        help={t("ibokOriginalHelp")}
      />
    </>
  );
};
