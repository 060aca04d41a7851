package pl.wpwik.ibok.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.AddressHoldEntity;
import pl.wpwik.ibok.application.AddressHolds;
import pl.wpwik.ibok.mail.ComposedMail;
import pl.wpwik.ibok.mail.Delivery;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * Tells that staff have changed the e-mail address of an account in use: the former address whom to call if that was wrong,
 * the new one what comes there from now on. Neither mail names the other address: one of the two may be a stranger's.
 */
final class EmailChangedMail implements MailComposer {

    private final KeycloakSession session;
    private final Clock clock;

    EmailChangedMail(KeycloakSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** To the address of today, whatever was changed since. */
    @Override
    public Optional<ComposedMail> compose(RealmModel realm, String applicationId) {
        return recipient(realm, applicationId)
                .filter(recipient -> recipient.address() != null)
                .map(recipient -> toNewAddress(realm, recipient));
    }

    @Override
    public Optional<ComposedMail> compose(RealmModel realm, String applicationId, String noticeId) {
        if (noticeId == null) {
            return compose(realm, applicationId);
        }
        return recipient(realm, applicationId)
                .flatMap(recipient -> AddressNotices.of(session)
                        .find(noticeId)
                        .map(notice -> toFormerAddress(realm, recipient, notice)));
    }

    private Optional<Recipient> recipient(RealmModel realm, String applicationId) {
        return Recipient.locked(session, realm, applicationId)
                .filter(recipient -> recipient.application().status().hasAccount());
    }

    private ComposedMail toNewAddress(RealmModel realm, Recipient recipient) {
        IbokSettings settings = IbokSettings.from(realm::getAttribute);
        Map<String, Object> attributes = MailAttributes.of(recipient.application(), settings);
        heldUntil(realm, recipient)
                .ifPresent(until -> attributes.put(
                        "heldUntil", MailAttributes.moment(until, settings.timeZone(), recipient.locale())));
        return new ComposedMail(
                recipient.user(),
                recipient.address(),
                "ibokEmailChangedNewSubject",
                "ibok-email-changed-new.ftl",
                attributes,
                RecordedDelivery.of(recipient, EmailChangedMailFactory.KIND, Delivery.PLAIN, clock));
    }

    private ComposedMail toFormerAddress(RealmModel realm, Recipient recipient, AddressNoticeEntity notice) {
        IbokSettings settings = IbokSettings.from(realm::getAttribute);
        Map<String, Object> attributes = MailAttributes.of(recipient.application(), settings);
        attributes.put("changedAt", MailAttributes.moment(notice.changedAt(), settings.timeZone(), recipient.locale()));
        return new ComposedMail(
                recipient.user(),
                notice.formerAddress(),
                "ibokEmailChangedSubject",
                "ibok-email-changed.ftl",
                attributes,
                new RecordedDelivery(
                        recipient.application().id(),
                        EmailChangedMailFactory.KIND,
                        notice.formerAddress(),
                        new NoticeDelivery(notice.id()),
                        clock));
    }

    private Optional<Instant> heldUntil(RealmModel realm, Recipient recipient) {
        return new AddressHolds(
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId(), clock)
                .of(recipient.application())
                .map(AddressHoldEntity::until);
    }
}
