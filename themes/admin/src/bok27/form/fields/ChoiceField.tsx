import { FormGroup, Radio } from "@patternfly/react-core";
import { Controller, type FieldPath } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { FormValues } from "../values";
import { describedBy } from "./describedBy";
import { FieldNotes, useFieldMessage } from "./FieldNotes";

interface Props {
  name: FieldPath<FormValues>;
  label: string;
  required?: boolean;
  options: { value: string; label: string }[];
}

/** One of a few: all of them in sight, as on the paper form. */
export const ChoiceField = ({ name, label, required = false, options }: Props) => {
  const { t } = useTranslation();
  const message = useFieldMessage(name);
  return (
    <FormGroup role="radiogroup" label={label} fieldId={name} isRequired={required} isInline>
      <Controller<FormValues>
        name={name}
        rules={{ validate: (value) => !required || value !== "" || t("ibokRequired") }}
        render={({ field }) => (
          <>
            {options.map((option) => (
              <Radio
                key={option.value}
                id={`${name}-${option.value}`}
                name={name}
                label={option.label}
                isChecked={field.value === option.value}
                isValid={!message}
                aria-describedby={describedBy(name, message)}
                onChange={() => field.onChange(option.value)}
                onBlur={field.onBlur}
              />
            ))}
          </>
        )}
      />
      <FieldNotes name={name} />
    </FormGroup>
  );
};
