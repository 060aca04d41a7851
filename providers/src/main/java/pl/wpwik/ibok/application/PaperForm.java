package pl.wpwik.ibok.application;

import java.util.List;
import pl.wpwik.ibok.settings.Clause;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * What the printed form asks the customer to accept (regulation, point 2).
 *
 * @param regulaminVersion the version to be signed
 */
public record PaperForm(List<Clause> clauses, String regulaminVersion) {

    public PaperForm {
        clauses = List.copyOf(clauses);
    }

    /** The first form: that of before any version was appended. */
    public static PaperForm of(IbokSettings settings) {
        return new PaperForm(settings.clauses(), settings.regulaminVersion());
    }

    /**
     * The form on which a recorded application was filed: a later one does not change what this customer signed.
     *
     * @param inForce on its filing date; says which Regulamin is to be signed where none has been
     */
    public static PaperForm of(ApplicationData recorded, PaperForm inForce) {
        List<Clause> clauses = recorded.clauses().stream()
                .map(answer -> new Clause(answer.code(), answer.version(), answer.mandatory()))
                .toList();
        String signed = recorded.regulamin().version();
        return new PaperForm(clauses, signed == null ? inForce.regulaminVersion() : signed);
    }
}
