package pl.wpwik.ibok.metrics;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.provider.ProviderFactory;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.mail.MailFigures;
import pl.wpwik.ibok.mail.MailState;
import pl.wpwik.ibok.settings.IbokSettings;
import pl.wpwik.ibok.settings.InvalidSettingException;
import pl.wpwik.ibok.statistics.OpenByDueDate;

/** Reads the figures of all realms by three statements, however many there are; realms come from Keycloak's cache. */
final class FigureReader {

    private static final Logger LOG = Logger.getLogger(FigureReader.class);

    private final KeycloakSessionFactory factory;
    private final Clock clock;

    FigureReader(KeycloakSessionFactory factory, Clock clock) {
        this.factory = factory;
        this.clock = clock;
    }

    Figures read() {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, this::read);
    }

    private Figures read(KeycloakSession session) {
        EntityManager entities =
                session.getProvider(JpaConnectionProvider.class).getEntityManager();
        Map<String, List<MailFigures.Line>> mails =
                new MailFigures(entities).lines().stream().collect(Collectors.groupingBy(MailFigures.Line::realmId));
        Map<String, List<OpenByDueDate.Line>> open = new OpenByDueDate(entities)
                .lines().stream().collect(Collectors.groupingBy(OpenByDueDate.Line::realmId));
        Map<String, List<OpenByDueDate.Line>> resignations = new OpenByDueDate(entities)
                .resignations().stream().collect(Collectors.groupingBy(OpenByDueDate.Line::realmId));
        Map<String, Figures.OfRealm> realms = new HashMap<>();
        for (String id : union(mails.keySet(), open.keySet(), resignations.keySet())) {
            RealmModel realm = session.realms().getRealm(id);
            // Rows of a realm may outlive it by the moment in which it is removed.
            if (realm != null) {
                realms.put(
                        realm.getName(),
                        ofRealm(
                                realm,
                                mails.getOrDefault(id, List.of()),
                                open.getOrDefault(id, List.of()),
                                resignations.getOrDefault(id, List.of())));
            }
        }
        return new Figures(kinds(), realms);
    }

    private Figures.OfRealm ofRealm(
            RealmModel realm,
            List<MailFigures.Line> mails,
            List<OpenByDueDate.Line> open,
            List<OpenByDueDate.Line> resignations) {
        Optional<Instant> oldest = mails.stream()
                .filter(line -> line.state() == MailState.PENDING)
                .map(MailFigures.Line::oldest)
                .min(Instant::compareTo);
        Figures.OfRealm figures = new Figures.OfRealm(
                byKind(mails, MailState.PENDING),
                byKind(mails, MailState.FAILED),
                oldest,
                0,
                0,
                new Figures.Resignations(count(resignations, day -> true), 0, 0));
        return settingsOf(realm)
                .map(settings -> withDue(figures, settings, open, resignations))
                .orElse(figures);
    }

    private Figures.OfRealm withDue(
            Figures.OfRealm figures,
            IbokSettings settings,
            List<OpenByDueDate.Line> open,
            List<OpenByDueDate.Line> resignations) {
        LocalDate today = settings.today(clock);
        LocalDate soon = today.plusDays(settings.dueSoonDays());
        Predicate<LocalDate> isDue = day -> !day.isBefore(today) && !day.isAfter(soon);
        Predicate<LocalDate> isOverdue = day -> day.isBefore(today);
        return new Figures.OfRealm(
                figures.pending(),
                figures.failed(),
                figures.oldestPending(),
                count(open, isDue),
                count(open, isOverdue),
                new Figures.Resignations(
                        figures.resignations().open(), count(resignations, isDue), count(resignations, isOverdue)));
    }

    private static Map<String, Long> byKind(List<MailFigures.Line> lines, MailState state) {
        return lines.stream()
                .filter(line -> line.state() == state)
                .collect(Collectors.toMap(MailFigures.Line::kind, MailFigures.Line::mails));
    }

    private static long count(List<OpenByDueDate.Line> open, Predicate<LocalDate> days) {
        return open.stream()
                .filter(line -> days.test(line.dueOn()))
                .mapToLong(OpenByDueDate.Line::applications)
                .sum();
    }

    /** One realm's mistake must not cost the others their figures. */
    private static Optional<IbokSettings> settingsOf(RealmModel realm) {
        try {
            return Optional.of(IbokSettings.from(realm::getAttribute));
        } catch (InvalidSettingException e) {
            LOG.debugf(e, "No due applications are counted in realm %s", realm.getName());
            return Optional.empty();
        }
    }

    private List<String> kinds() {
        return factory.getProviderFactoriesStream(MailComposer.class)
                .map(ProviderFactory::getId)
                .toList();
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
