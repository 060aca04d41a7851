import { Alert, PageSection, Stack, StackItem } from "@patternfly/react-core";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useParams } from "react-router-dom";
import { useBok27 } from "../api/useBok27";
import { useLoad } from "../api/useLoad";
import type { Application } from "../api/types";
import { ErrorState } from "../parts/ErrorState";
import { Loading } from "../parts/Loading";
import { PageHead } from "../parts/PageHead";
import { StatusLabel } from "../parts/StateLabel";
import { useRealmName } from "../parts/useRealmName";
import { ApplicationFacts } from "./ApplicationFacts";
import { GapsAlert } from "./GapsAlert";
import { OutcomePanel } from "./OutcomePanel";
import { proposalsIfAllowed } from "./proposalsIfAllowed";
import { RegistrationPanel } from "./RegistrationPanel";
import { useWhilePending } from "./useWhilePending";

/** One application: all it says, what it lacks, and its registration. */
export default function ApplicationPage() {
  const { t } = useTranslation();
  const realm = useRealmName();
  const { id = "" } = useParams<"id">();
  const justSaved = Boolean((useLocation().state as { saved?: boolean } | null)?.saved);
  const bok27 = useBok27(realm);
  const [registeredNow, setRegisteredNow] = useState(false);

  const load = useCallback(
    async (signal: AbortSignal) => {
      const [settings, application] = await Promise.all([bok27.settings(signal), bok27.get(id, signal)]);
      return { settings, application, proposals: await proposalsIfAllowed(bok27, application, signal) };
    },
    [bok27, id],
  );
  const { value, error, reload, show } = useLoad(load);
  useWhilePending(value?.application, reload);

  if (error) {
    return (
      <>
        <PageHead title={t("ibokApplication")} belowListOf={realm} />
        <ErrorState error={error} onRetry={reload} notFoundKey="ibokErrorNoApplication" />
      </>
    );
  }
  if (!value) {
    return <Loading />;
  }
  const { settings, application, proposals } = value;
  const onRegistered = (registered: Application) => {
    show({ settings, application: registered, proposals: undefined });
    setRegisteredNow(true);
  };
  const { status, gaps, number } = application;
  const submitted = status === "SUBMITTED";
  const saved = justSaved ? t("ibokSaved", { number }) : undefined;
  const good = registeredNow ? t("ibokRegistered") : saved;
  return (
    <>
      <PageHead title={number} beside={<StatusLabel status={status} />} belowListOf={realm} />
      <PageSection>
        <Stack hasGutter>
          {good && (
            <StackItem>
              <Alert variant="success" isInline isLiveRegion title={good} />
            </StackItem>
          )}
          {submitted && gaps.length > 0 && (
            <StackItem>
              <GapsAlert gaps={gaps} />
            </StackItem>
          )}
          {proposals && (
            <StackItem>
              <RegistrationPanel
                bok27={bok27}
                application={application}
                proposals={proposals}
                onRegistered={onRegistered}
              />
            </StackItem>
          )}
          {!submitted && (
            <StackItem>
              <OutcomePanel application={application} onRefresh={reload} />
            </StackItem>
          )}
          <StackItem>
            <ApplicationFacts application={application} settings={settings} />
          </StackItem>
        </Stack>
      </PageSection>
    </>
  );
}
