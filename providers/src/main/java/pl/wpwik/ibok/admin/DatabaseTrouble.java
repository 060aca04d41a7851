package pl.wpwik.ibok.admin;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells a database that cannot work at the moment from a defect: what is tried again later will succeed. */
final class DatabaseTrouble {

    /** Classes of SQL states: no connection; no space, memory or connection left; stopped by hand; disk out of order. */
    private static final List<String> STATES = List.of("08", "53", "57P", "58");

    /** What the pool says when none of its connections came free in time, without any state (Agroal, Keycloak 26.7.4). */
    private static final String POOL_EXHAUSTED = "acquisition timeout";

    private DatabaseTrouble() {}

    /** @return what the database, or the pool of connections to it, says; it names no data of a row */
    static Optional<String> in(Throwable problem) {
        return chain(problem).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(DatabaseTrouble::willPass)
                .map(DatabaseTrouble::summary)
                .findFirst();
    }

    private static boolean willPass(SQLException problem) {
        if (problem.getSQLState() == null) {
            return String.valueOf(problem.getMessage()).contains(POOL_EXHAUSTED);
        }
        return STATES.stream().anyMatch(problem.getSQLState()::startsWith);
    }

    private static String summary(SQLException problem) {
        return problem.getSQLState() == null
                ? problem.getMessage()
                : problem.getSQLState() + " " + problem.getMessage();
    }

    /** A commit that failed carries its reason as a suppressed exception only (Narayana). */
    private static List<Throwable> chain(Throwable problem) {
        List<Throwable> chain = new ArrayList<>();
        collect(problem, chain);
        return chain;
    }

    private static void collect(Throwable problem, List<Throwable> chain) {
        if (problem == null || chain.contains(problem)) {
            return;
        }
        chain.add(problem);
        collect(problem.getCause(), chain);
        Arrays.stream(problem.getSuppressed()).forEach(suppressed -> collect(suppressed, chain));
    }
}
