import { FormHelperText, HelperText, HelperTextItem } from "@patternfly/react-core";
import { get, useFormState, type FieldPath } from "react-hook-form";
import type { FormValues } from "../values";

export const errorId = (name: string) => `${name}-error`;

/** The message of a field's error, from this form or from the server. */
export const useFieldMessage = (name: FieldPath<FormValues>) => {
  const { errors } = useFormState<FormValues>({ name });
  return (get(errors, name) as { message?: string } | undefined)?.message;
};

/** What is wrong with a field; the field refers to it by `aria-describedby`. */
export const FieldError = ({ name }: { name: FieldPath<FormValues> }) => {
  const message = useFieldMessage(name);
  return message ? (
    <FormHelperText>
      <HelperText id={errorId(name)}>
        <HelperTextItem variant="error" hasIcon>
          {message}
        </HelperTextItem>
      </HelperText>
    </FormHelperText>
  ) : null;
};
