import {
  Button,
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
import { Bok27Error } from "../api/Bok27Error";

interface Props {
  error: unknown;
  onRetry: () => void;
  /** What a 404 means here: without it, that the server has no iBOK. */
  notFoundKey?: string;
}

/** A page that could not be loaded: says why, and what can be done. */
export const ErrorState = ({ error, onRetry, notFoundKey = "ibokErrorNotInstalled" }: Props) => {
  const { t } = useTranslation();
  const status = error instanceof Bok27Error ? error.status : 0;
  const forbidden = status === 401 || status === 403;
  const title = forbidden ? "ibokErrorForbiddenTitle" : "ibokErrorTitle";
  const body = forbidden ? "ibokErrorForbidden" : status === 404 ? notFoundKey : "ibokErrorUnavailable";

  return (
    <PageSection variant="light">
      <EmptyState role="alert">
        <EmptyStateHeader
          titleText={t(title)}
          headingLevel="h2"
          icon={<EmptyStateIcon icon={forbidden ? LockIcon : ExclamationCircleIcon} />}
        />
        <EmptyStateBody>{t(body)}</EmptyStateBody>
        <EmptyStateFooter>
          <EmptyStateActions>
            <Button variant="primary" onClick={onRetry}>
              {t("ibokRetry")}
            </Button>
          </EmptyStateActions>
        </EmptyStateFooter>
      </EmptyState>
    </PageSection>
  );
};
