import { FormGroup, TextInput, type TextInputProps } from "@patternfly/react-core";
import { useFormContext, type FieldPath } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { FormValues } from "../values";
import { errorId, FieldError, useFieldMessage } from "./FieldError";

interface Props extends Pick<TextInputProps, "type" | "max" | "inputMode" | "placeholder"> {
  name: FieldPath<FormValues>;
  label: string;
  required?: boolean;
}

export const TextField = ({ name, label, required = false, ...input }: Props) => {
  const { t } = useTranslation();
  const { register } = useFormContext<FormValues>();
  const message = useFieldMessage(name);
  const { onChange, onBlur, ref } = register(name, {
    validate: (value) => !required || String(value).trim() !== "" || t("ibokRequired"),
  });

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
        onBlur={(event) => void onBlur(event)}
        validated={message ? "error" : "default"}
        aria-describedby={message ? errorId(name) : undefined}
      />
      <FieldError name={name} />
    </FormGroup>
  );
};
