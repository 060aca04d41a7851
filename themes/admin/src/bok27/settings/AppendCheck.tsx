import { Checkbox } from "@patternfly/react-core";
import { Controller } from "react-hook-form";
import type { ClauseForm } from "./appendValues";

interface Props {
  name: "mandatory" | "withdrawn";
  label: string;
  help: string;
}

export const AppendCheck = ({ name, label, help }: Props) => (
  <Controller<ClauseForm, Props["name"]>
    name={name}
    render={({ field: { value, onChange } }) => (
      <Checkbox
        id={name}
        label={label}
        description={help}
        isChecked={value}
        onChange={(_event, checked) => onChange(checked)}
      />
    )}
  />
);
