import { NavGroup } from "@patternfly/react-core";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { NavLink, useLocation } from "react-router-dom";
import { environment } from "../environment";
import { PAGE_NAV_SELECTOR } from "../keycloak-admin-ui";
import { toApplications } from "../paths";
import { useElement } from "./useElement";
import { useMayEnter } from "./useMayEnter";
import { useStaffLanding } from "./useStaffLanding";

/**
 * The group iBOK at the end of the console's navigation.
 *
 * The package's PageNav is a closed list (26.7.4). Composing an own shell would mean copying what the package does not
 * export (banners, the wall of permissions) and would still need an own navigation; so Keycloak's shell stays whole and
 * our group is put into its navigation by a portal. If an upgrade renames that element, only this entry is missing:
 * the pages stay reachable by their address.
 */
export const IbokNav = () => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const realm = decodeURIComponent(pathname.split("/")[1] || environment.realm);
  const nav = useElement(PAGE_NAV_SELECTOR);
  const mayEnter = useMayEnter(realm);
  useStaffLanding(realm, mayEnter);

  if (!nav || !mayEnter) {
    return null;
  }
  return createPortal(
    <NavGroup title={t("ibokNavGroup")}>
      <li className="pf-v5-c-nav__item">
        <NavLink
          id="nav-item-bok27"
          to={toApplications(realm)}
          className={({ isActive }) => `pf-v5-c-nav__link${isActive ? " pf-m-current" : ""}`}
        >
          {t("ibokNavApplications")}
        </NavLink>
      </li>
    </NavGroup>,
    nav,
  );
};
