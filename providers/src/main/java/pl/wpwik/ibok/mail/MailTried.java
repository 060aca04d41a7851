package pl.wpwik.ibok.mail;

import org.keycloak.provider.ProviderEvent;

/**
 * Published by the node that tried to send a mail, once that is recorded.
 *
 * @param realm its name
 * @param kind of mail
 * @param error null when the mail server accepted it
 */
public record MailTried(String realm, String kind, MailError error) implements ProviderEvent {}
