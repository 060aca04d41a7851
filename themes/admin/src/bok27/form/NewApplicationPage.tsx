import { PageSection } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import { toApplication } from "../../paths";
import { useBok27 } from "../api/useBok27";
import { useLoad } from "../api/useLoad";
import { ErrorState } from "../parts/ErrorState";
import { Loading } from "../parts/Loading";
import { PageHead } from "../parts/PageHead";
import { useRealmName } from "../parts/useRealmName";
import { ApplicationForm } from "./ApplicationForm";

/** Keying in a paper application. */
export default function NewApplicationPage() {
  const { t } = useTranslation();
  const realm = useRealmName();
  const navigate = useNavigate();
  const bok27 = useBok27(realm);
  const { value: settings, error, reload } = useLoad(bok27.settings);

  const head = <PageHead title={t("ibokNewApplication")} belowListOf={realm} />;
  if (error) {
    return (
      <>
        {head}
        <ErrorState error={error} onRetry={reload} />
      </>
    );
  }
  if (!settings) {
    return <Loading />;
  }
  return (
    <>
      {head}
      <PageSection variant="light">
        <ApplicationForm
          realm={realm}
          bok27={bok27}
          settings={settings}
          onSaved={({ id }) => void navigate(toApplication(realm, id), { state: { saved: true } })}
        />
      </PageSection>
    </>
  );
}
