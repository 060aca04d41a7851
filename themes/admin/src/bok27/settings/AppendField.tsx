import { FormGroup, TextInput } from "@patternfly/react-core";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { AppendHelp, helpId, useAppendError } from "./AppendHelp";

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
  const { register } = useFormContext();
  const error = useAppendError(name);
  const { onChange, onBlur, ref } = register(name, {
    validate: (value) => !required || String(value).trim() !== "" || t("ibokRequired"),
  });

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
        aria-describedby={helpId(name)}
        onChange={(event) => void onChange(event)}
        onBlur={(event) => void onBlur(event)}
      />
      <AppendHelp name={name} help={help} />
    </FormGroup>
  );
};
