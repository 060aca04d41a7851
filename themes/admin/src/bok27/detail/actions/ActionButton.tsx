import { Button } from "@patternfly/react-core";
import { Link } from "react-router-dom";

interface ButtonProps {
  label: string;
  /** What it is called where there are several with the same label. */
  name?: string;
  isDanger?: boolean;
  onClick: () => void;
}

export const ActionButton = ({ label, name, ...button }: ButtonProps) => (
  <Button variant="secondary" aria-label={name} {...button}>
    {label}
  </Button>
);

/** Leads to a page of its own. */
export const ActionLink = ({ label, to }: { label: string; to: string }) => (
  <Button variant="secondary" component={(props: object) => <Link {...props} to={to} />}>
    {label}
  </Button>
);
