import { FormHelperText, HelperText, HelperTextItem } from "@patternfly/react-core";

/** How a field is filled in; the field refers to it by `aria-describedby`. */
export const FieldHint = ({ id, text }: { id: string; text?: string }) =>
  text ? (
    <FormHelperText>
      <HelperText id={id}>
        <HelperTextItem>{text}</HelperTextItem>
      </HelperText>
    </FormHelperText>
  ) : null;
