import type { AdminEnvironment } from "./keycloak-admin-ui";

/** What Keycloak's index.ftl writes into the page for its console. */
export const environment = JSON.parse(document.getElementById("environment")?.textContent ?? "{}") as AdminEnvironment;
