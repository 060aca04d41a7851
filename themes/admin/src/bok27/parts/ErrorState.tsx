import {
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  EmptyStateHeader,
  EmptyStateIcon,
  PageSection,
} from "@patternfly/react-core";
import { ExclamationCircleIcon, LockIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { ErrorNextStep } from "./ErrorNextStep";
import { pageError } from "./pageError";

interface Props {
  error: unknown;
  onRetry: () => void;
  /** What a 404 means here: without it, that the server has no iBOK. */
  notFoundKey?: string;
}

/** A page that could not be loaded: says why, and what can be done. */
export const ErrorState = ({ error, onRetry, notFoundKey }: Props) => {
  const { t } = useTranslation();
  const { status, title, body, said } = pageError(error, notFoundKey);
  const locked = status === 401 || status === 403;

  return (
    <PageSection variant="light">
      <EmptyState role="alert">
        <EmptyStateHeader
          titleText={t(title)}
          headingLevel="h2"
          icon={<EmptyStateIcon icon={locked ? LockIcon : ExclamationCircleIcon} />}
        />
        <EmptyStateBody>{said ?? t(body)}</EmptyStateBody>
        <EmptyStateFooter>
          <EmptyStateActions>
            <ErrorNextStep status={status} nothingThere={notFoundKey !== undefined} onRetry={onRetry} />
          </EmptyStateActions>
        </EmptyStateFooter>
      </EmptyState>
    </PageSection>
  );
};
