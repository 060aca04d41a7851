import { lazy, Suspense } from "react";
import { AdminClientProvider, AdminUi, KeycloakProvider } from "./keycloak-admin-ui";
import { environment } from "./environment";
import { CustomerNotice } from "./users/CustomerNotice";

/** With all it needs to ask the server who may see what: after the console itself. */
const IbokNav = lazy(async () => ({ default: (await import("./nav/IbokNav")).IbokNav }));

/** Keycloak's console as it is, and beside it our navigation entry. */
export const Root = () => (
  <KeycloakProvider environment={environment}>
    <AdminUi />
    <AdminClientProvider>
      <Suspense fallback={null}>
        <IbokNav />
      </Suspense>
      <CustomerNotice />
    </AdminClientProvider>
  </KeycloakProvider>
);
