import { FormGroup, FormSelect, FormSelectOption } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { REFUSAL_REASONS, type RefusalReason } from "../../api/types";
import { REFUSAL_REASON_KEYS } from "../../labels";
import { FieldComplaint } from "../FieldComplaint";

interface Props {
  id: string;
  value: RefusalReason | "";
  onChange: (reason: RefusalReason) => void;
  error?: string;
}

export const ReasonField = ({ id, value, onChange, error }: Props) => {
  const { t } = useTranslation();
  return (
    <FormGroup label={t("ibokFieldRefusalReason")} fieldId={id} isRequired>
      <FormSelect
        id={id}
        value={value}
        isRequired
        validated={error ? "error" : "default"}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(_event, chosen) => onChange(chosen as RefusalReason)}
      >
        <FormSelectOption value="" label={t("ibokChooseReason")} isPlaceholder isDisabled />
        {REFUSAL_REASONS.map((reason) => (
          <FormSelectOption key={reason} value={reason} label={t(REFUSAL_REASON_KEYS[reason])} />
        ))}
      </FormSelect>
      <FieldComplaint id={`${id}-error`} text={error} />
    </FormGroup>
  );
};
