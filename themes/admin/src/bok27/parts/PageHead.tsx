import { Breadcrumb, BreadcrumbItem, PageSection, Split, SplitItem, Title } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toApplications } from "../../paths";

interface Props {
  title: string;
  beside?: ReactNode;
  /** Given on the pages below the list: the realm to whose list the way back leads. */
  belowListOf?: string;
  children?: ReactNode;
}

export const PageHead = ({ title, beside, belowListOf, children }: Props) => {
  const { t } = useTranslation();
  return (
    <PageSection variant="light">
      {belowListOf && (
        <Breadcrumb aria-label={t("ibokBreadcrumb")} className="pf-v5-u-mb-md">
          <BreadcrumbItem>
            <Link to={toApplications(belowListOf)}>{t("ibokNavApplications")}</Link>
          </BreadcrumbItem>
          <BreadcrumbItem isActive>{title}</BreadcrumbItem>
        </Breadcrumb>
      )}
      <Split hasGutter>
        <SplitItem>
          <Title headingLevel="h1">{title}</Title>
        </SplitItem>
        <SplitItem>{beside}</SplitItem>
      </Split>
      {children}
    </PageSection>
  );
};
