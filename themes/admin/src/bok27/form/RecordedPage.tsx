import { PageSection } from "@patternfly/react-core";
import { Fragment, type ReactNode, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useParams } from "react-router-dom";
import { toApplication } from "../../paths";
import type { Bok27 } from "../api/client";
import type { Application, Permissions, Settings, Status } from "../api/types";
import { useBok27 } from "../api/useBok27";
import { useLoad } from "../api/useLoad";
import { STATUS_LABELS } from "../labels";
import { ErrorState } from "../parts/ErrorState";
import { Loading } from "../parts/Loading";
import { PageHead } from "../parts/PageHead";
import { useRealmName } from "../parts/useRealmName";
import { NotHere } from "./NotHere";

interface Task {
  realm: string;
  bok27: Bok27;
  settings: Settings;
  application: Application;
  onSaved: () => void;
}

interface Props {
  title: (number: string) => string;
  isOpen: (status: Status) => boolean;
  mayUse: (permissions: Permissions) => boolean;
  /** Keys: why nothing can be corrected here. */
  texts: { closedTitle: string; closed: string; forbidden: string };
  children: (task: Task) => ReactNode;
}

/** The page on which a recorded application is corrected, or why it is not. */
export const RecordedPage = ({ title, isOpen, mayUse, texts, children }: Props) => {
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
  const open = isOpen(status);
  const back = toApplication(realm, id);
  const onSaved = () => void navigate(back, { state: { saved: true } });
  return (
    <>
      <PageHead title={title(number)} belowListOf={realm} />
      {open && mayUse(settings.permissions) ? (
        <PageSection variant="light" className="ibok-form-page">
          <Fragment key={key}>{children({ realm, bok27, settings, application, onSaved })}</Fragment>
        </PageSection>
      ) : (
        <NotHere
          title={t(open ? "ibokErrorForbiddenTitle" : texts.closedTitle)}
          text={open ? t(texts.forbidden) : t(texts.closed, { status: t(STATUS_LABELS[status].key) })}
          back={back}
          backText={t("ibokToApplication")}
        />
      )}
    </>
  );
};
