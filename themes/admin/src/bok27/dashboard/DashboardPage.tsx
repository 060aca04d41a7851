import { PageSection, Stack, StackItem } from "@patternfly/react-core";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useBok27 } from "../api/useBok27";
import { ErrorState } from "../parts/ErrorState";
import { Loading } from "../parts/Loading";
import { PageHead } from "../parts/PageHead";
import { useRealmName } from "../parts/useRealmName";
import { OverdueCard } from "./OverdueCard";
import { PeriodToolbar } from "./PeriodToolbar";
import { TodoCards } from "./TodoCards";
import { RESIGNATION_TODOS, TODOS } from "./todos";
import { useDashboard } from "./useDashboard";
import { usePeriod } from "./usePeriod";

/** The chart library is heavy; what waits today is shown without waiting for it. */
const Charts = lazy(() => import("./charts/Charts"));

/** iBOK → Pulpit: what needs doing today, and how the last weeks went. */
export default function DashboardPage() {
  const { t } = useTranslation();
  const realm = useRealmName();
  const bok27 = useBok27(realm);
  const { weeks, choose } = usePeriod();
  const { value, error, reload } = useDashboard(bok27, weeks);

  const head = <PageHead title={t("ibokNavDashboard")} />;
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
  const { settings, statistics, overdue } = value;
  return (
    <>
      {head}
      <PageSection>
        <Stack hasGutter>
          <StackItem>
            <TodoCards
              id="todo"
              title={t("ibokToday")}
              realm={realm}
              todos={TODOS}
              figures={statistics.open}
              span={2}
            />
          </StackItem>
          <StackItem>
            <TodoCards
              id="resignations"
              title={t("ibokResignations")}
              realm={realm}
              todos={RESIGNATION_TODOS}
              figures={statistics.resignations}
              span={4}
            />
          </StackItem>
          <StackItem>
            <OverdueCard realm={realm} settings={settings} overdue={overdue} />
          </StackItem>
          <StackItem>
            <PeriodToolbar bok27={bok27} statistics={statistics} weeks={weeks} onChoose={choose} />
          </StackItem>
          <StackItem>
            <Suspense fallback={<Loading />}>
              <Charts statistics={statistics} />
            </Suspense>
          </StackItem>
        </Stack>
      </PageSection>
    </>
  );
}
