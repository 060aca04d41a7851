import { FormGroup, TextInput, type TextInputProps } from "@patternfly/react-core";
import { useFormContext, type FieldPath } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { FormValues } from "../values";
import { describedBy } from "./describedBy";
import { FieldNotes, useFieldMessage } from "./FieldNotes";

interface Props extends Pick<TextInputProps, "inputMode" | "placeholder" | "maxLength"> {
  name: FieldPath<FormValues>;
  label: string;
  required?: boolean;
  help?: string;
  /** What is wrong with a value that has been filled in. */
  check?: (value: string) => string | undefined;
  /** Puts what has been typed into its usual form when the field is left. */
  tidy?: (value: string) => string;
  onLeave?: () => void;
}

export const TextField = ({ name, label, required = false, help, check, tidy, onLeave, ...input }: Props) => {
  const { t } = useTranslation();
  const { register, getValues, setValue } = useFormContext<FormValues>();
  const message = useFieldMessage(name);
  const validate = (value: unknown) => {
    const text = String(value).trim();
    return text === "" ? !required || t("ibokRequired") : (check?.(text) ?? true);
  };
  const { onChange, onBlur, ref } = register(name, { validate });

  const leave = () => {
    const typed = String(getValues(name));
    const tidied = tidy?.(typed) ?? typed;
    if (tidied !== typed) {
      setValue(name, tidied, { shouldDirty: true });
    }
    onLeave?.();
  };

  return (
    <FormGroup label={label} fieldId={name} isRequired={required}>
      <TextInput
        {...input}
        id={name}
        name={name}
        ref={ref}
        // The customer's data must not be mixed with what the clerk's browser remembers.
        autoComplete="off"
        isRequired={required}
        onChange={(event) => void onChange(event)}
        onBlur={(event) => {
          leave();
          void onBlur(event);
        }}
        validated={message ? "error" : "default"}
        aria-describedby={describedBy(name, message, help)}
      />
      <FieldNotes name={name} help={help} />
    </FormGroup>
  );
};
