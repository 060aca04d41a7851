import { FormGroup, TextInput } from "@patternfly/react-core";
import { FieldComplaint } from "../FieldComplaint";
import { FieldHint } from "./FieldHint";

export interface InputProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
  help?: string;
  required?: boolean;
}

export interface Props extends InputProps {
  onLeave?: () => void;
}

/** One line of a dialog. */
export const TextInputField = ({ id, label, value, onChange, error, help, required = false, onLeave }: Props) => (
  <FormGroup label={label} fieldId={id} isRequired={required}>
    <TextInput
      id={id}
      value={value}
      // The customer's data must not be mixed with what the clerk's browser remembers.
      autoComplete="off"
      isRequired={required}
      validated={error ? "error" : "default"}
      aria-describedby={[error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(" ") || undefined}
      onChange={(_event, text) => onChange(text)}
      onBlur={onLeave}
    />
    <FieldComplaint id={`${id}-error`} text={error} />
    <FieldHint id={`${id}-help`} text={help} />
  </FormGroup>
);
