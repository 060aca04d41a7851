import { Bullseye, PageSection, Spinner } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";

export const Loading = () => {
  const { t } = useTranslation();
  return (
    <PageSection variant="light">
      <Bullseye>
        <Spinner aria-label={t("ibokLoading")} />
      </Bullseye>
    </PageSection>
  );
};
