import { useTranslation } from "react-i18next";
import { REFUSAL_REASONS, type RefusalReason } from "../../api/types";
import { REFUSAL_REASON_KEYS } from "../../labels";
import { SelectField } from "../inputs/SelectField";

interface Props {
  id: string;
  value: RefusalReason | "";
  onChange: (reason: RefusalReason) => void;
  error?: string;
}

export const ReasonField = ({ onChange, ...field }: Props) => {
  const { t } = useTranslation();
  return (
    <SelectField
      {...field}
      label={t("ibokFieldRefusalReason")}
      placeholder={t("ibokChooseReason")}
      options={REFUSAL_REASONS.map((reason) => ({ value: reason, label: t(REFUSAL_REASON_KEYS[reason]) }))}
      required
      onChange={(chosen) => onChange(chosen as RefusalReason)}
    />
  );
};
