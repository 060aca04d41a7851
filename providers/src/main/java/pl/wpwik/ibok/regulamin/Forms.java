package pl.wpwik.ibok.regulamin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import pl.wpwik.ibok.application.ApplicationData;
import pl.wpwik.ibok.application.PaperForm;

/**
 * Every form there has been and will be: each begins on the day on which a version of a clause or of the Regulamin comes
 * into force. An application is measured by the one in force on its filing date (regulation, point 2).
 */
public final class Forms {

    private final List<Form> all;

    private Forms(List<Form> all) {
        this.all = List.copyOf(all);
    }

    static Forms of(Versions versions) {
        List<Form> forms = new ArrayList<>();
        forms.add(form(versions, null));
        for (LocalDate from : beginnings(versions)) {
            forms.add(form(versions, from));
        }
        return new Forms(forms);
    }

    /** In the order of time; the first one has no beginning. */
    public List<Form> all() {
        return all;
    }

    public Form inForceOn(LocalDate day) {
        Form latest = all.get(0);
        for (Form form : all) {
            if (form.hasBegunOn(day)) {
                latest = form;
            }
        }
        return latest;
    }

    /**
     * What an application asks that is corrected: it keeps its form, unless its filing date moves into another form's time.
     */
    public PaperForm ofCorrected(ApplicationData recorded, LocalDate filedOn) {
        Form inForce = inForceOn(filedOn);
        return inForce.equals(inForceOn(recorded.filedOn()))
                ? PaperForm.of(recorded, inForce.paper())
                : inForce.paper();
    }

    private static TreeSet<LocalDate> beginnings(Versions versions) {
        TreeSet<LocalDate> days = new TreeSet<>();
        versions.clauses().stream()
                .map(ClauseVersion::inForceFrom)
                .filter(Objects::nonNull)
                .forEach(days::add);
        versions.regulamin().stream()
                .map(RegulaminVersion::inForceFrom)
                .filter(Objects::nonNull)
                .forEach(days::add);
        return days;
    }

    /** A clause keeps its place when its version changes; a new one comes last. */
    private static Form form(Versions versions, LocalDate from) {
        Map<String, ClauseVersion> clauses = new LinkedHashMap<>();
        for (ClauseVersion version : versions.clauses()) {
            if (begun(version.inForceFrom(), from)) {
                if (version.withdrawn()) {
                    clauses.remove(version.code());
                } else {
                    clauses.put(version.code(), version);
                }
            }
        }
        String regulamin = null;
        for (RegulaminVersion version : versions.regulamin()) {
            if (begun(version.inForceFrom(), from)) {
                regulamin = version.version();
            }
        }
        return new Form(from, List.copyOf(clauses.values()), regulamin);
    }

    private static boolean begun(LocalDate inForceFrom, LocalDate day) {
        return inForceFrom == null || (day != null && !inForceFrom.isAfter(day));
    }
}
