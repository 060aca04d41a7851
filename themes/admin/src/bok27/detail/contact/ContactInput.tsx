import { FormGroup, TextInput } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { fieldName } from "../../fieldNames";
import { FieldComplaint } from "../FieldComplaint";
import type { ContactField } from "./contactValues";

interface Props {
  field: ContactField;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

export const ContactInput = ({ field, value, onChange, error }: Props) => {
  const { t } = useTranslation();
  return (
    <FormGroup label={fieldName(t, field)} fieldId={field} isRequired={field === "contact.email"}>
      <TextInput
        id={field}
        name={field}
        value={value}
        // The customer's data must not be mixed with what the clerk's browser remembers.
        autoComplete="off"
        isRequired={field === "contact.email"}
        validated={error ? "error" : "default"}
        aria-describedby={error ? `${field}-error` : undefined}
        onChange={(_event, text) => onChange(text)}
      />
      <FieldComplaint id={`${field}-error`} text={error} />
    </FormGroup>
  );
};
