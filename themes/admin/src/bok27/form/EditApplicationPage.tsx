import { PageSection } from "@patternfly/react-core";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useParams } from "react-router-dom";
import { toApplication } from "../../paths";
import { useBok27 } from "../api/useBok27";
import { useLoad } from "../api/useLoad";
import { STATUS_LABELS } from "../labels";
import { ErrorState } from "../parts/ErrorState";
import { Loading } from "../parts/Loading";
import { PageHead } from "../parts/PageHead";
import { useRealmName } from "../parts/useRealmName";
import { ApplicationForm } from "./ApplicationForm";
import { NotHere } from "./NotHere";

/** Correcting what was keyed in, as long as nobody has decided on it. */
export default function EditApplicationPage() {
  const { t } = useTranslation();
  const realm = useRealmName();
  const { id = "" } = useParams<"id">();
  const navigate = useNavigate();
  const { key } = useLocation();
  const bok27 = useBok27(realm);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [settings, application] = await Promise.all([bok27.settings(signal), bok27.get(id, signal)]);
      return { settings, application };
    },
    [bok27, id],
  );
  const { value, error, reload } = useLoad(load);

  if (!value && !error) {
    return <Loading />;
  }
  if (!value) {
    return (
      <>
        <PageHead title={t("ibokApplication")} belowListOf={realm} />
        <ErrorState error={error} onRetry={reload} notFoundKey="ibokErrorNoApplication" />
      </>
    );
  }
  const { settings, application } = value;
  const { status, number } = application;
  const decided = status !== "SUBMITTED";
  const back = toApplication(realm, id);
  return (
    <>
      <PageHead title={t("ibokEditApplication", { number })} belowListOf={realm} />
      {decided || !settings.permissions.enter ? (
        <NotHere
          title={t(decided ? "ibokEditDecidedTitle" : "ibokErrorForbiddenTitle")}
          text={decided ? t("ibokEditDecided", { status: t(STATUS_LABELS[status].key) }) : t("ibokFormForbidden")}
          back={back}
          backText={t("ibokToApplication")}
        />
      ) : (
        <PageSection variant="light" className="ibok-form-page">
          <ApplicationForm
            key={key}
            realm={realm}
            bok27={bok27}
            settings={settings}
            application={application}
            onSaved={() => void navigate(back, { state: { saved: true } })}
          />
        </PageSection>
      )}
    </>
  );
}
