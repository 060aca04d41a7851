import { FormHelperText, HelperText, HelperTextItem } from "@patternfly/react-core";
import { get, useFormContext } from "react-hook-form";

/** What is wrong with a field, said by the page or by the server. */
export const useAppendError = (name: string) => {
  const { formState } = useFormContext();
  return (get(formState.errors, name) as { message?: string } | undefined)?.message;
};

export const helpId = (name: string) => `${name}-help`;

interface Props {
  name: string;
  help?: string;
}

/** What stands below a field, which refers to it by `aria-describedby`. */
export const AppendHelp = ({ name, help }: Props) => {
  const error = useAppendError(name);
  return (
    <FormHelperText>
      <HelperText id={helpId(name)}>
        {error && (
          <HelperTextItem variant="error" hasIcon>
            {error}
          </HelperTextItem>
        )}
        {help && <HelperTextItem>{help}</HelperTextItem>}
      </HelperText>
    </FormHelperText>
  );
};
