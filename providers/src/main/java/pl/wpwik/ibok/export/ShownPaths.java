package pl.wpwik.ibok.export;

import java.util.Set;

/** Which paths of the JSON the page shows: all but what serves the console and says nothing about the person. */
public final class ShownPaths {

    private static final Set<String> HIDDEN = Set.of(
            "application.id",
            "application.version",
            "application.warnFrom",
            "application.overdue",
            "application.gaps",
            "application.resignationDueOn",
            "application.closure.reinstatable",
            "application.addressHold.confirmable");

    private ShownPaths() {}

    public static boolean hides(String path) {
        return HIDDEN.contains(path);
    }
}
