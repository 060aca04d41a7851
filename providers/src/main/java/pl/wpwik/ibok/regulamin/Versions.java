package pl.wpwik.ibok.regulamin;

import java.util.ArrayList;
import java.util.List;
import pl.wpwik.ibok.application.PaperForm;

/**
 * All versions of a realm, those of the first form among them, each in the order in which they come into force.
 *
 * @param regulamin never empty: the first form has one
 */
public record Versions(List<ClauseVersion> clauses, List<RegulaminVersion> regulamin) {

    public Versions {
        clauses = List.copyOf(clauses);
        regulamin = List.copyOf(regulamin);
    }

    /**
     * @param first the form of before any version was appended
     * @param clauses appended since, in the order in which they come into force
     * @param regulamin appended since, in the order in which they come into force
     */
    public static Versions of(PaperForm first, List<ClauseVersion> clauses, List<RegulaminVersion> regulamin) {
        List<ClauseVersion> allClauses = new ArrayList<>();
        first.clauses().forEach(clause -> allClauses.add(ClauseVersion.ofFirstForm(clause)));
        allClauses.addAll(clauses);
        List<RegulaminVersion> allRegulamin = new ArrayList<>();
        allRegulamin.add(RegulaminVersion.ofFirstForm(first.regulaminVersion()));
        allRegulamin.addAll(regulamin);
        return new Versions(allClauses, allRegulamin);
    }

    /** The forms that come of them. */
    public Forms forms() {
        return Forms.of(this);
    }

    List<ClauseVersion> ofClause(String code) {
        return clauses.stream().filter(version -> version.code().equals(code)).toList();
    }

    Versions and(ClauseVersion version) {
        List<ClauseVersion> more = new ArrayList<>(clauses);
        more.add(version);
        return new Versions(more, regulamin);
    }
}
