/** The register and the outbox in Keycloak's metrics (docs/metrics.md); no personal data. */
package pl.wpwik.ibok.metrics;
