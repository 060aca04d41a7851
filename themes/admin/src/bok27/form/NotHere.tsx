import {
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  EmptyStateHeader,
  EmptyStateIcon,
  PageSection,
} from "@patternfly/react-core";
import { LockIcon } from "@patternfly/react-icons";
import { Link } from "react-router-dom";

interface Props {
  title: string;
  text: string;
  back: string;
  backText: string;
}

/** Somebody has come to a form they cannot use: says why, and shows the way back. */
export const NotHere = ({ title, text, back, backText }: Props) => (
  <PageSection variant="light">
    <EmptyState>
      <EmptyStateHeader titleText={title} headingLevel="h2" icon={<EmptyStateIcon icon={LockIcon} />} />
      <EmptyStateBody>{text}</EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Link to={back}>{backText}</Link>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  </PageSection>
);
