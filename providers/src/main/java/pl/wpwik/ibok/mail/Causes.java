package pl.wpwik.ibok.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What lies beneath an exception. Jakarta Mail chains its own in a way of its own beside the usual one. */
public final class Causes {

    private Causes() {}

    /** The exception itself first; each one once, also when they go round in a circle. */
    static List<Throwable> of(Throwable problem) {
        List<Throwable> causes = new ArrayList<>();
        collect(problem, causes);
        return causes;
    }

    public static <T extends Throwable> Optional<T> first(Throwable problem, Class<T> type) {
        return of(problem).stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Their types, which may be logged as their messages may not. */
    public static String names(Throwable problem) {
        return of(problem).stream()
                .map(cause -> cause.getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }

    private static void collect(Throwable problem, List<Throwable> causes) {
        if (problem == null || causes.contains(problem)) {
            return;
        }
        causes.add(problem);
        collect(problem.getCause(), causes);
        if (problem instanceof MessagingException chained) {
            collect(chained.getNextException(), causes);
        }
    }
}
