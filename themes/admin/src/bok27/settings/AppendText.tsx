import { FormGroup, TextArea } from "@patternfly/react-core";
import { useFormContext } from "react-hook-form";
import { AppendHelp, helpId, useAppendError } from "./AppendHelp";

interface Props {
  name: string;
  label: string;
  help: string;
}

/** A text of many lines. */
export const AppendText = ({ name, label, help }: Props) => {
  const { register } = useFormContext();
  const error = useAppendError(name);
  const { onChange, onBlur, ref } = register(name);
  return (
    <FormGroup label={label} fieldId={name}>
      <TextArea
        id={name}
        name={name}
        ref={ref}
        rows={6}
        resizeOrientation="vertical"
        validated={error ? "error" : "default"}
        aria-describedby={helpId(name)}
        onChange={(event) => void onChange(event)}
        onBlur={(event) => void onBlur(event)}
      />
      <AppendHelp name={name} help={help} />
    </FormGroup>
  );
};
