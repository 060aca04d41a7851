import { FormGroup, Radio } from "@patternfly/react-core";
import { FieldComplaint } from "../FieldComplaint";
import type { InputProps } from "./TextInputField";

interface Props extends Omit<InputProps, "help"> {
  options: { value: string; label: string }[];
}

/** One of a few, all of them in sight. */
export const RadioField = ({ id, label, value, onChange, error, required, options }: Props) => (
  <FormGroup role="radiogroup" label={label} fieldId={id} isRequired={required} isInline>
    {options.map((option, place) => (
      <Radio
        key={option.value}
        // The first one bears the field's name, so that the keyboard finds it when something is wrong.
        id={place === 0 ? id : `${id}-${option.value}`}
        name={id}
        label={option.label}
        isChecked={value === option.value}
        isValid={!error}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={() => onChange(option.value)}
      />
    ))}
    <FieldComplaint id={`${id}-error`} text={error} />
  </FormGroup>
);
