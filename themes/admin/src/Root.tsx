import { AdminClientProvider, AdminUi, KeycloakProvider } from "./keycloak-admin-ui";
import { environment } from "./environment";
import { IbokNav } from "./nav/IbokNav";
import { CustomerNotice } from "./users/CustomerNotice";

/** Keycloak's console as it is, and beside it our navigation entry. */
export const Root = () => (
  <KeycloakProvider environment={environment}>
    <AdminUi />
    <AdminClientProvider>
      <IbokNav />
      <CustomerNotice />
    </AdminClientProvider>
  </KeycloakProvider>
);
