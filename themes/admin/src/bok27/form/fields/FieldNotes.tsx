import { FormHelperText, HelperText, HelperTextItem } from "@patternfly/react-core";
import { get, useFormState, type FieldPath } from "react-hook-form";
import type { FormValues } from "../values";
import { errorId, helpId } from "./describedBy";

/** The message of a field's error, from this form or from the server. */
export const useFieldMessage = (name: FieldPath<FormValues>) => {
  const { errors } = useFormState<FormValues>({ name });
  return (get(errors, name) as { message?: string } | undefined)?.message;
};

interface Props {
  name: FieldPath<FormValues>;
  help?: string;
}

/** Below a field: what is wrong with it, and how it is filled in. */
export const FieldNotes = ({ name, help }: Props) => {
  const message = useFieldMessage(name);
  return message || help ? (
    <FormHelperText>
      {message && (
        <HelperText id={errorId(name)}>
          <HelperTextItem variant="error" hasIcon>
            {message}
          </HelperTextItem>
        </HelperText>
      )}
      {help && (
        <HelperText id={helpId(name)}>
          <HelperTextItem>{help}</HelperTextItem>
        </HelperText>
      )}
    </FormHelperText>
  ) : null;
};
