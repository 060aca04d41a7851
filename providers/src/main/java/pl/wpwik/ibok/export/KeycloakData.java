package pl.wpwik.ibok.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.events.Event;
import org.keycloak.events.EventStoreProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

/** What Keycloak holds on a customer's user. */
final class KeycloakData {

    /** Those that the user has fields for. */
    private static final Set<String> FIELDS =
            Set.of(UserModel.USERNAME, UserModel.FIRST_NAME, UserModel.LAST_NAME, UserModel.EMAIL);

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel user;

    KeycloakData(KeycloakSession session, RealmModel realm, UserModel user) {
        this.session = session;
        this.realm = realm;
        this.user = user;
    }

    Held.Account account() {
        return new Held.Account(
                user.getUsername(),
                user.isEnabled(),
                moment(user.getCreatedTimestamp()),
                user.getFirstName(),
                user.getLastName(),
                user.getEmail(),
                attributes());
    }

    Stream<Held.Credential> credentials() {
        return user.credentialManager()
                .getStoredCredentialsStream()
                .map(credential -> new Held.Credential(
                        credential.getType(), credential.getUserLabel(), moment(credential.getCreatedDate())));
    }

    Stream<Held.Session> sessions() {
        return Stream.concat(
                session.sessions().getUserSessionsStream(realm, user).map(this::online),
                session.sessions().getOfflineUserSessionsStream(realm, user).map(this::offline));
    }

    /** The newest first. */
    Stream<Held.Event> events() {
        return session.getProvider(EventStoreProvider.class)
                .createQuery()
                .realm(realm.getId())
                .user(user.getId())
                .orderByDescTime()
                .getResultStream()
                .map(KeycloakData::event);
    }

    private List<Held.Attribute> attributes() {
        return user.getAttributes().entrySet().stream()
                .filter(attribute -> !FIELDS.contains(attribute.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(attribute ->
                        attribute.getValue().stream().map(value -> new Held.Attribute(attribute.getKey(), value)))
                .toList();
    }

    private Held.Session online(UserSessionModel found) {
        return held(found, false);
    }

    private Held.Session offline(UserSessionModel found) {
        return held(found, true);
    }

    private static Held.Session held(UserSessionModel found, boolean offline) {
        return new Held.Session(
                offline,
                moment(found.getStarted() * 1000L),
                moment(found.getLastSessionRefresh() * 1000L),
                found.getIpAddress(),
                found.getAuthenticatedClientSessions().values().stream()
                        .map(client -> client.getClient())
                        .filter(client -> client != null)
                        .map(ClientModel::getClientId)
                        .sorted()
                        .toList());
    }

    private static Held.Event event(Event event) {
        return new Held.Event(
                event.getType().name(),
                moment(event.getTime()),
                event.getIpAddress(),
                event.getClientId(),
                event.getError());
    }

    private static String moment(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis).toString();
    }
}
