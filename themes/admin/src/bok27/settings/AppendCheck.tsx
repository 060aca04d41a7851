import { Checkbox } from "@patternfly/react-core";
import { Controller } from "react-hook-form";
import { AppendHelp, helpId, useAppendError } from "./AppendHelp";
import type { ClauseForm } from "./appendValues";

interface Props {
  name: "mandatory" | "withdrawn";
  label: string;
  help: string;
}

export const AppendCheck = ({ name, label, help }: Props) => {
  const error = useAppendError(name);
  return (
    <div>
      <Controller<ClauseForm, Props["name"]>
        name={name}
        render={({ field: { value, onChange, ref } }) => (
          <Checkbox
            id={name}
            ref={ref}
            label={label}
            isChecked={value}
            isValid={!error}
            aria-describedby={helpId(name)}
            onChange={(_event, checked) => onChange(checked)}
          />
        )}
      />
      <AppendHelp name={name} help={help} />
    </div>
  );
};
