package pl.wpwik.ibok.metrics;

import org.keycloak.provider.Provider;

/** What monitoring sees of iBOK. It works by itself: there is nothing to ask it for. */
public interface IbokMetrics extends Provider {}
