package pl.wpwik.ibok.admin;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;
import pl.wpwik.ibok.application.StaffMember;
import pl.wpwik.ibok.application.WorkCalendars;
import pl.wpwik.ibok.closure.ClosureViews;
import pl.wpwik.ibok.mail.Outbox;
import pl.wpwik.ibok.registration.ActivationPasswords;
import pl.wpwik.ibok.regulamin.ConsentRepository;
import pl.wpwik.ibok.regulamin.VersionRepository;
import pl.wpwik.ibok.regulamin.Versions;
import pl.wpwik.ibok.settings.IbokSettings;

/** One call of the API: who calls, in which realm, when. */
record Call(
        KeycloakSession session,
        RealmModel realm,
        AdminPermissionEvaluator auth,
        AdminEventBuilder adminEvent,
        Clock clock,
        WorkCalendars calendars) {

    StaffAccess access() {
        return new StaffAccess(auth, realm);
    }

    /** Login of the caller, as recorded in the register. */
    String caller() {
        return auth.adminAuth().getUser().getUsername();
    }

    /** The caller as one of two who have to be different people. */
    StaffMember staff() {
        return new StaffMember(auth.adminAuth().getUser().getId(), caller());
    }

    IbokSettings settings() {
        return IbokSettings.from(realm::getAttribute);
    }

    /** The business date: today in the utility's time zone, wherever the server stands. */
    LocalDate today() {
        return settings().today(clock);
    }

    EntityManager entities() {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    Outbox outbox() {
        return session.getProvider(Outbox.class);
    }

    /** The caller's language as Keycloak finds it: profile, cookie, {@code Accept-Language}, the realm's default. */
    Locale locale() {
        return session.getContext().resolveLocale(auth.adminAuth().getUser());
    }

    Errors errors() {
        return new Errors(messages());
    }

    Messages messages() {
        return Messages.of(session, locale());
    }

    Representations representations() {
        IbokSettings settings = settings();
        return new Representations(
                realm,
                outbox(),
                new ActivationPasswords(session, realm),
                new ConsentsShown.Source(new ConsentRepository(entities(), realm.getId()), settings.timeZone()),
                settings.today(clock),
                calendars.of(settings.registrationDeadline().holidayCalendar()),
                new ClosureViews(entities(), realm.getId(), settings, clock),
                applications -> AddressHoldsShown.of(this, applications));
    }

    /** The versions of clauses and Regulamin there have been and will be. */
    Versions versions() {
        return new VersionRepository(entities(), realm.getId()).all(settings());
    }

    SettingsEvents settingsEvents() {
        return new SettingsEvents(adminEvent, session.getContext().getUri());
    }

    AdminEvents events() {
        return new AdminEvents(adminEvent, session.getContext().getUri());
    }
}
