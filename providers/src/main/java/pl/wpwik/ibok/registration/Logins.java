package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.Applicant;

/**
 * Finds and reserves unique logins. A reservation is a row with the login as its key, so two registrars, on whichever
 * nodes, never get the same one: the second waits for the first and then takes the next number.
 */
final class Logins {

    /** How many namesakes are told apart before the registrar has to choose. */
    private static final int MOST_NUMBERS = 1000;

    private final KeycloakSession session;
    private final EntityManager entities;
    private final RealmModel realm;

    Logins(KeycloakSession session, EntityManager entities, RealmModel realm) {
        this.session = session;
        this.entities = entities;
        this.realm = realm;
    }

    /** Free logins for a customer, the best first; not yet reserved. */
    List<String> propose(Applicant applicant) {
        return LoginProposals.bases(applicant).stream()
                .map(this::firstFree)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Whether {@link #reserve} would succeed now. */
    boolean isFree(String login) {
        return isNoUsers(login) && entities.find(LoginEntity.class, new LoginEntity.Key(realm.getId(), login)) == null;
    }

    /** @return whether the login is now this application's */
    boolean reserve(String login, String applicationId) {
        return isNoUsers(login)
                && entities.createNamedQuery(LoginEntity.RESERVE)
                                .setParameter("realm", realm.getId())
                                .setParameter("login", login)
                                .setParameter("application", applicationId)
                                .executeUpdate()
                        == 1;
    }

    /** Reserves the best login that is free for a customer. */
    Optional<String> reserveProposal(Applicant applicant, String applicationId) {
        for (String base : LoginProposals.bases(applicant)) {
            Set<String> taken = taken(base);
            Optional<String> reserved = LoginProposals.numbered(base)
                    .limit(MOST_NUMBERS)
                    .filter(login -> !taken.contains(login))
                    .filter(login -> reserve(login, applicationId))
                    .findFirst();
            if (reserved.isPresent()) {
                return reserved;
            }
        }
        return Optional.empty();
    }

    private Optional<String> firstFree(String base) {
        Set<String> taken = taken(base);
        return LoginProposals.numbered(base)
                .limit(MOST_NUMBERS)
                .filter(login -> !taken.contains(login))
                .filter(this::isNoUsers)
                .findFirst();
    }

    private boolean isNoUsers(String login) {
        return session.users().getUserByUsername(realm, login) == null;
    }

    /** One query for all the numbers of a base. */
    private Set<String> taken(String base) {
        return new HashSet<>(entities.createNamedQuery(LoginEntity.TAKEN, String.class)
                .setParameter("realm", realm.getId())
                .setParameter("beginning", base.replace("_", "!_") + "%")
                .getResultList());
    }
}
