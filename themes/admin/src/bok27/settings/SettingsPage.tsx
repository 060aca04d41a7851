import { PageSection, Tab, Tabs, TabTitleText } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { Bok27Error } from "../api/Bok27Error";
import { useBok27 } from "../api/useBok27";
import { ErrorState } from "../parts/ErrorState";
import { Loading } from "../parts/Loading";
import { PageHead } from "../parts/PageHead";
import { useRealmName } from "../parts/useRealmName";
import { AdministratorsOnly } from "./AdministratorsOnly";
import { SettingsForm } from "./SettingsForm";
import { useAdministration } from "./useAdministration";
import { VersionsPanel } from "./VersionsPanel";

const isForbidden = (error: unknown) => error instanceof Bok27Error && error.status === 403;

const VALUES = "values";
const VERSIONS = "versions";

/** iBOK → Ustawienia, for realm administrators. */
export default function SettingsPage() {
  const { t } = useTranslation();
  const bok27 = useBok27(useRealmName());
  const [parameters, setParameters] = useSearchParams();
  const { value, error, reload, change } = useAdministration(bok27);

  const head = <PageHead title={t("ibokSettingsTitle")} />;
  if (error) {
    return (
      <>
        {head}
        {isForbidden(error) ? <AdministratorsOnly /> : <ErrorState error={error} onRetry={reload} />}
      </>
    );
  }
  if (!value) {
    return <Loading />;
  }
  const { items, versions, today } = value;
  return (
    <>
      {head}
      <PageSection variant="light">
        <Tabs
          aria-label={t("ibokSettingsTitle")}
          activeKey={parameters.get("tab") === VERSIONS ? VERSIONS : VALUES}
          onSelect={(_event, tab) => setParameters({ tab: String(tab) })}
        >
          <Tab eventKey={VALUES} title={<TabTitleText>{t("ibokSettingsValues")}</TabTitleText>}>
            <PageSection variant="light" padding={{ default: "noPadding" }} className="pf-v5-u-mt-lg">
              <SettingsForm bok27={bok27} items={items} onSaved={(now) => change({ items: now })} />
            </PageSection>
          </Tab>
          <Tab eventKey={VERSIONS} title={<TabTitleText>{t("ibokSettingsVersions")}</TabTitleText>}>
            <PageSection variant="light" padding={{ default: "noPadding" }} className="pf-v5-u-mt-lg">
              <VersionsPanel
                bok27={bok27}
                versions={versions}
                today={today}
                onAppended={(now) => change({ versions: now })}
              />
            </PageSection>
          </Tab>
        </Tabs>
      </PageSection>
    </>
  );
}
