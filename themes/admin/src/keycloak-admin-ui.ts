/**
 * The only door to Keycloak's package: whatever an upgrade renames is mended here. Everything is taken from its public
 * exports. The providers too, and not from @keycloak/keycloak-ui-shared: the package carries a copy of its own, whose
 * contexts are the ones its pages read.
 */
export {
  AdminClientProvider,
  AdminUi,
  KeycloakProvider,
  routes as stockRoutes,
  useAdminClient,
  useWhoAmI,
} from "@keycloak/keycloak-admin-ui";
export type { AdminEnvironment } from "@keycloak/keycloak-admin-ui";

/** The console's side navigation has no place for foreign entries; this is where ours are put (see IbokNav). */
export const PAGE_NAV_SELECTOR = ".keycloak__page_nav__nav nav";

/** The page of one user, and the part of the console in which it stands (see CustomerNotice). */
export const STOCK_USER_PATH = "/:realm/users/:id/:tab";
export const PAGE_MAIN_SELECTOR = "#kc-main-content-page-container";
