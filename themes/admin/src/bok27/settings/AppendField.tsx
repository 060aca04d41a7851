import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextInput } from "@patternfly/react-core";
import { get, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";

interface Props {
  /** Its path in the REST contract, by which the server names it as well. */
  name: string;
  label: string;
  help?: string;
  required?: boolean;
  type?: "text" | "date" | "url";
}

/** One field of the question for a new version. */
export const AppendField = ({ name, label, help, required = false, type = "text" }: Props) => {
  const { t } = useTranslation();
  const { register, formState } = useFormContext();
  const error = (get(formState.errors, name) as { message?: string } | undefined)?.message;
  const { onChange, onBlur, ref } = register(name, {
    validate: (value) => !required || String(value).trim() !== "" || t("ibokRequired"),
  });
  const described = error || help ? `${name}-help` : undefined;

  return (
    <FormGroup label={label} fieldId={name} isRequired={required}>
      <TextInput
        id={name}
        name={name}
        ref={ref}
        type={type}
        autoComplete="off"
        isRequired={required}
        validated={error ? "error" : "default"}
        aria-describedby={described}
        onChange={(event) => void onChange(event)}
        onBlur={(event) => void onBlur(event)}
      />
      {described && (
        <FormHelperText>
          <HelperText id={described}>
            {error && (
              <HelperTextItem variant="error" hasIcon>
                {error}
              </HelperTextItem>
            )}
            {help && <HelperTextItem>{help}</HelperTextItem>}
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
};
