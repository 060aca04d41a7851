import { PageSection } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router-dom";
import { toApplication, toApplications } from "../../paths";
import { useBok27 } from "../api/useBok27";
import { useLoad } from "../api/useLoad";
import { ErrorState } from "../parts/ErrorState";
import { Loading } from "../parts/Loading";
import { PageHead } from "../parts/PageHead";
import { useRealmName } from "../parts/useRealmName";
import { ApplicationForm } from "./ApplicationForm";
import { NotHere } from "./NotHere";

/** Keying in a paper application. */
export default function NewApplicationPage() {
  const { t } = useTranslation();
  const realm = useRealmName();
  const navigate = useNavigate();
  const { key } = useLocation();
  const bok27 = useBok27(realm);
  const { value: settings, error, reload } = useLoad(bok27.settings);

  if (!settings && !error) {
    return <Loading />;
  }
  return (
    <>
      <PageHead title={t("ibokNewApplication")} belowListOf={realm} />
      {!settings ? (
        <ErrorState error={error} onRetry={reload} />
      ) : !settings.permissions.enter ? (
        <NotHere
          title={t("ibokErrorForbiddenTitle")}
          text={t("ibokFormForbidden")}
          back={toApplications(realm)}
          backText={t("ibokToApplications")}
        />
      ) : (
        <PageSection variant="light" className="ibok-form-page">
          <ApplicationForm
            // Whoever comes here anew finds an empty form, even while the page of what was saved is still loading.
            key={key}
            realm={realm}
            bok27={bok27}
            settings={settings}
            onSaved={({ id }) => void navigate(toApplication(realm, id), { state: { saved: true } })}
          />
        </PageSection>
      )}
    </>
  );
}
