import { EmptyState, EmptyStateBody, EmptyStateHeader, EmptyStateIcon } from "@patternfly/react-core";
import { FileAltIcon, SearchIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";

export const NoApplications = ({ filtered }: { filtered: boolean }) => {
  const { t } = useTranslation();
  return (
    <EmptyState>
      <EmptyStateHeader
        headingLevel="h2"
        titleText={t(filtered ? "ibokListNothingFoundTitle" : "ibokListEmptyTitle")}
        icon={<EmptyStateIcon icon={filtered ? SearchIcon : FileAltIcon} />}
      />
      <EmptyStateBody>{t(filtered ? "ibokListNothingFound" : "ibokListEmpty")}</EmptyStateBody>
    </EmptyState>
  );
};
