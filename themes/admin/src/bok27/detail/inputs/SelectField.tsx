import { FormGroup, FormSelect, FormSelectOption } from "@patternfly/react-core";
import { FieldComplaint } from "../FieldComplaint";
import type { InputProps } from "./TextInputField";

interface Props extends Omit<InputProps, "help"> {
  placeholder: string;
  options: { value: string; label: string }[];
}

/** One of several; none is chosen in advance. */
export const SelectField = ({ id, label, value, onChange, error, required, placeholder, options }: Props) => (
  <FormGroup label={label} fieldId={id} isRequired={required}>
    <FormSelect
      id={id}
      value={value}
      isRequired={required}
      validated={error ? "error" : "default"}
      aria-describedby={error ? `${id}-error` : undefined}
      onChange={(_event, chosen) => onChange(chosen)}
    >
      <FormSelectOption value="" label={placeholder} isPlaceholder isDisabled />
      {options.map((option) => (
        <FormSelectOption key={option.value} value={option.value} label={option.label} />
      ))}
    </FormSelect>
    <FieldComplaint id={`${id}-error`} text={error} />
  </FormGroup>
);
