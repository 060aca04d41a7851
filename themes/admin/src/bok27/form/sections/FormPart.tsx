import { FormSection, Grid } from "@patternfly/react-core";
import type { ReactNode } from "react";

interface Props {
  title: string;
  children: ReactNode;
}

/** A part of the paper form: its heading, and its fields on a grid of twelve columns. */
export const FormPart = ({ title, children }: Props) => (
  <FormSection title={title} titleElement="h2">
    <Grid hasGutter>{children}</Grid>
  </FormSection>
);
