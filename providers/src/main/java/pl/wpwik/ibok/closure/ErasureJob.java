package pl.wpwik.ibok.closure;

import org.keycloak.provider.Provider;

/** What erases whatever is due. It works by itself: there is nothing to ask it for. */
public interface ErasureJob extends Provider {}
