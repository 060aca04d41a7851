import { PageSection } from "@patternfly/react-core";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useBok27 } from "../api/useBok27";
import { useLoad } from "../api/useLoad";
import { ErrorState } from "../parts/ErrorState";
import { Loading } from "../parts/Loading";
import { PageHead } from "../parts/PageHead";
import { useRealmName } from "../parts/useRealmName";
import { ApplicationsTable } from "./ApplicationsTable";
import { ListPagination } from "./ListPagination";
import { ListToolbar } from "./ListToolbar";
import { NoApplications } from "./NoApplications";
import { useListQuery } from "./useListQuery";

/** iBOK → Wnioski BOK-27: what has been filed, and what is due. */
export default function ApplicationsPage() {
  const { t } = useTranslation();
  const realm = useRealmName();
  const bok27 = useBok27(realm);
  const { query, change } = useListQuery();
  const { status, search, due, page, perPage } = query;

  const load = useCallback(
    async (signal: AbortSignal) => {
      const window = { tab: "", sort: "", search, first: (page - 1) * perPage, max: perPage };
      const [settings, found] = await Promise.all([bok27.settings(signal), bok27.list(window, signal)]);
      return { settings, found };
    },
    [bok27, status, search, due, page, perPage],
  );
  const { value, error, reload } = useLoad(load);

  const head = <PageHead title={t("ibokNavApplications")} />;
  if (error) {
    return (
      <>
        {head}
        <ErrorState error={error} onRetry={reload} />
      </>
    );
  }
  if (!value) {
    return <Loading />;
  }
  const { settings, found } = value;
  const pagination = <ListPagination total={found.total} query={query} onChange={change} />;
  return (
    <>
      {head}
      <PageSection variant="light">
        <ListToolbar realm={realm} query={query} onChange={change} pagination={pagination} />
        {found.items.length > 0 ? (
          <ApplicationsTable realm={realm} settings={settings} applications={found.items} />
        ) : (
          <NoApplications filtered={found.total > 0 || Boolean(status || search || due)} />
        )}
      </PageSection>
    </>
  );
}
