import { EmptyState, EmptyStateBody, EmptyStateHeader, EmptyStateIcon, PageSection } from "@patternfly/react-core";
import { LockIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";

/** For staff who came by the address: the server has refused, and trying again would not help. */
export const AdministratorsOnly = () => {
  const { t } = useTranslation();
  return (
    <PageSection variant="light">
      <EmptyState role="alert">
        <EmptyStateHeader
          titleText={t("ibokErrorForbiddenTitle")}
          headingLevel="h2"
          icon={<EmptyStateIcon icon={LockIcon} />}
        />
        <EmptyStateBody>{t("ibokSettingsAdministratorsOnly")}</EmptyStateBody>
      </EmptyState>
    </PageSection>
  );
};
