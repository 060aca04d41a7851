import { PageSection } from "@patternfly/react-core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useBok27 } from "../api/useBok27";
import { PageHead } from "../parts/PageHead";
import { useRealmName } from "../parts/useRealmName";
import { FoundStatus } from "./FoundStatus";
import "./list.css";
import { lastPage } from "./listQuery";
import { ListContent } from "./ListContent";
import { ListTabs } from "./ListTabs";
import { ListToolbar } from "./ListToolbar";
import { useApplications } from "./useApplications";
import { useListQuery } from "./useListQuery";

/** iBOK → Wnioski BOK-27: what has been filed, and what is due. */
export default function ApplicationsPage() {
  const { t } = useTranslation();
  const realm = useRealmName();
  const bok27 = useBok27(realm);
  const { query, change } = useListQuery();
  const { value, error, loading, reload } = useApplications(bok27, query);
  // Rows of another tab would be a wrong answer; those of the same tab may stay until the new ones are here.
  const found = value?.tab === query.tab ? value : undefined;

  useEffect(() => {
    const page = found ? lastPage(query, found.found.total) : query.page;
    if (found?.found.items.length === 0 && page < query.page) {
      change({ page }, { replace: true });
    }
  }, [found, query, change]);

  return (
    <>
      <PageHead title={t("ibokNavApplications")} />
      <PageSection variant="light" padding={{ default: "noPadding" }}>
        <ListTabs query={query} counts={error ? undefined : value?.counts} onChange={change} />
      </PageSection>
      <PageSection variant="light" id="ibok-list" role="tabpanel" aria-labelledby={`pf-tab-${query.tab}-ibok`}>
        <ListToolbar
          realm={realm}
          query={query}
          total={error ? undefined : found?.found.total}
          mayEnter={value?.settings.permissions.enter ?? false}
          onChange={change}
        />
        <FoundStatus found={loading || error ? undefined : found} />
        <ListContent
          bok27={bok27}
          realm={realm}
          query={query}
          found={found}
          error={error}
          onChange={change}
          onRetry={reload}
        />
      </PageSection>
    </>
  );
}
