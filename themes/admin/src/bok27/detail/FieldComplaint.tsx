import { FormHelperText, HelperText, HelperTextItem } from "@patternfly/react-core";

/** What is wrong with a field; the field refers to it by `aria-describedby`. */
export const FieldComplaint = ({ id, text }: { id: string; text?: string }) =>
  text ? (
    <FormHelperText>
      <HelperText id={id}>
        <HelperTextItem variant="error" hasIcon>
          {text}
        </HelperTextItem>
      </HelperText>
    </FormHelperText>
  ) : null;
