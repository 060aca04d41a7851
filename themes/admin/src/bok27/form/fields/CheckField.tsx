import { Checkbox } from "@patternfly/react-core";
import { Controller, type FieldPath } from "react-hook-form";
import type { FormValues } from "../values";
import { describedBy } from "./describedBy";
import { FieldNotes, useFieldMessage } from "./FieldNotes";

interface Props {
  name: FieldPath<FormValues>;
  label: string;
  description?: string;
}

export const CheckField = ({ name, label, description }: Props) => {
  const message = useFieldMessage(name);
  return (
    <div>
      <Controller<FormValues>
        name={name}
        render={({ field }) => (
          <Checkbox
            id={name}
            name={name}
            label={
              <>
                {label} {description && <small>{description}</small>}
              </>
            }
            isChecked={field.value === true}
            isValid={!message}
            aria-describedby={describedBy(name, message)}
            onChange={(_event, checked) => field.onChange(checked)}
            onBlur={field.onBlur}
          />
        )}
      />
      <FieldNotes name={name} />
    </div>
  );
};
