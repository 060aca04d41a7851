package pl.wpwik.ibok.mail;

import java.util.Optional;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

/**
 * Writes one kind of mail at the moment it is sent. Implemented by the feature that owes it; the factory's id is the
 * kind.
 */
public interface MailComposer extends Provider {

    /**
     * @param subjectId what the mail is about, as given to {@link Outbox#owe}
     * @return empty when it is no longer owed, because what it was about is gone
     */
    Optional<ComposedMail> compose(RealmModel realm, String subjectId);

    /**
     * As above, for a kind of which several mails about one subject are owed at a time.
     *
     * @param detailId which of them, as given to {@link Outbox#owe}; null for most kinds
     */
    default Optional<ComposedMail> compose(RealmModel realm, String subjectId, String detailId) {
        return compose(realm, subjectId);
    }

    @Override
    default void close() {
        // nothing to release
    }
}
