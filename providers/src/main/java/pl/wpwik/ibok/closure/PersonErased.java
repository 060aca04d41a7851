package pl.wpwik.ibok.closure;

import org.keycloak.provider.ProviderEvent;

/**
 * One person's data were erased, and that is committed; published on the node that has done it.
 *
 * @param realm its name
 */
public record PersonErased(String realm) implements ProviderEvent {}
