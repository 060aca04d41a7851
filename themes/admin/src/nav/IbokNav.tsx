import { NavGroup } from "@patternfly/react-core";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router-dom";
import { environment } from "../environment";
import { PAGE_NAV_SELECTOR } from "../keycloak-admin-ui";
import { currentEntry, entriesFor } from "./entries";
import { useElement } from "./useElement";
import { useStaffLanding } from "./useStaffLanding";
import { useStaffRights } from "./useStaffRights";

/**
 * The group iBOK at the end of the console's navigation.
 *
 * The package's PageNav is a closed list (26.7.4). Composing an own shell would mean copying what the package does not
 * export (banners, the wall of permissions) and would still need an own navigation; so Keycloak's shell stays whole and
 * our group is put into its navigation by a portal. If an upgrade renames that element, only these entries are missing:
 * the pages stay reachable by their address.
 */
export const IbokNav = () => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const realm = decodeURIComponent(pathname.split("/")[1] || environment.realm);
  const nav = useElement(PAGE_NAV_SELECTOR);
  const rights = useStaffRights(realm);
  useStaffLanding(realm, rights.mayEnter);

  if (!nav || !rights.mayEnter) {
    return null;
  }
  const current = currentEntry(pathname);
  return createPortal(
    <NavGroup title={t("ibokNavGroup")}>
      {entriesFor(rights).map(({ id, key, to }) => (
        <li key={id} className="pf-v5-c-nav__item">
          <Link
            id={id}
            to={to(realm)}
            className={`pf-v5-c-nav__link${id === current ? " pf-m-current" : ""}`}
            aria-current={id === current ? "page" : undefined}
          >
            {t(key)}
          </Link>
        </li>
      ))}
    </NavGroup>,
    nav,
  );
};
