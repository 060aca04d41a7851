package pl.wpwik.ibok.mail.smtp;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.settings.IbokSettings;

/** Who is told when a mail cannot be delivered after all: the utility's setting, or else Keycloak's own. */
final class BounceAddress {

    private BounceAddress() {}

    /** @return empty where it is the sender */
    static String of(KeycloakSession session, SmtpSettings settings) {
        RealmModel realm = session.getContext().getRealm();
        String set = realm == null ? "" : IbokSettings.usableBounceAddress(realm::getAttribute);
        return set.isEmpty() ? settings.text("envelopeFrom") : set;
    }
}
