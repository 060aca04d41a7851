import { AdminClientProvider, AdminUi, KeycloakProvider } from "./keycloak-admin-ui";
import { environment } from "./environment";
import { IbokNav } from "./nav/IbokNav";

/** Keycloak's console as it is, and beside it our navigation entry. */
export const Root = () => (
  <KeycloakProvider environment={environment}>
    <AdminUi />
    <AdminClientProvider>
      <IbokNav />
    </AdminClientProvider>
  </KeycloakProvider>
);
