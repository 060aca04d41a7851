import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextArea } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { FieldComplaint } from "../FieldComplaint";

/** As many characters as the server takes. */
const LONGEST = 1000;

interface Props {
  id: string;
  value: string;
  onChange: (text: string) => void;
  required: boolean;
  error?: string;
}

export const RefusalTextField = ({ id, value, onChange, required, error }: Props) => {
  const { t } = useTranslation();
  return (
    <FormGroup label={t("ibokFieldRefusalText")} fieldId={id} isRequired={required}>
      <TextArea
        id={id}
        value={value}
        rows={5}
        maxLength={LONGEST}
        resizeOrientation="vertical"
        isRequired={required}
        validated={error ? "error" : "default"}
        aria-describedby={error ? `${id}-error ${id}-help` : `${id}-help`}
        onChange={(_event, text) => onChange(text)}
      />
      <FieldComplaint id={`${id}-error`} text={error} />
      <FormHelperText>
        <HelperText id={`${id}-help`}>
          <HelperTextItem>{t("ibokRefusalTextHelp", { number: LONGEST })}</HelperTextItem>
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
};
