import { Alert, PageSection } from "@patternfly/react-core";
import { useCallback } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { useBok27 } from "../bok27/api/useBok27";
import { useLoad } from "../bok27/api/useLoad";
import { PAGE_MAIN_SELECTOR } from "../keycloak-admin-ui";
import { useElement } from "../nav/useElement";
import { toApplication } from "../paths";
import { usePlaceAtTop } from "./usePlaceAtTop";

interface Props {
  realm: string;
  userId: string;
}

/**
 * Why the fields of Keycloak's page of a customer are read-only, and where they are corrected. Whoever has no application,
 * or may not see applications, sees the page as Keycloak made it.
 */
const CustomerAlert = ({ realm, userId }: Props) => {
  const { t } = useTranslation();
  const bok27 = useBok27(realm);
  const load = useCallback((signal: AbortSignal) => bok27.applicationOfUser(userId, signal), [bok27, userId]);
  const { value: application } = useLoad(load);
  const place = usePlaceAtTop(useElement(PAGE_MAIN_SELECTOR));

  if (!application) {
    return null;
  }
  return createPortal(
    <PageSection variant="light" className="pf-v5-u-pb-0">
      <Alert
        variant="info"
        isInline
        component="p"
        title={t("ibokUserMirrored", { number: application.number })}
        actionLinks={<Link to={toApplication(realm, application.id)}>{t("ibokUserToApplication")}</Link>}
      />
    </PageSection>,
    place,
  );
};

export default CustomerAlert;
