package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import pl.wpwik.ibok.regulamin.ClauseLabels;
import pl.wpwik.ibok.regulamin.ClauseVersion;
import pl.wpwik.ibok.regulamin.RegulaminVersion;
import pl.wpwik.ibok.regulamin.Versions;

/** Every version of clauses and Regulamin; those of the first form have no {@code inForceFrom}. */
public record VersionsRepresentation(List<OfClause> clauses, List<OfRegulamin> regulamin) {

    /**
     * @param version null where the clause is withdrawn
     * @param labels null where none were given
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record OfClause(
            String code,
            String version,
            boolean mandatory,
            String inForceFrom,
            boolean withdrawn,
            ClauseVersionRequest.Labels labels) {

        private static OfClause of(ClauseVersion version) {
            return new OfClause(
                    version.code(),
                    version.version(),
                    version.mandatory(),
                    VersionsRepresentation.text(version.inForceFrom()),
                    version.withdrawn(),
                    labels(version.labels()));
        }

        private static ClauseVersionRequest.Labels labels(ClauseLabels labels) {
            return labels.equals(ClauseLabels.NONE) ? null : new ClauseVersionRequest.Labels(labels.pl(), labels.en());
        }
    }

    /**
     * @param url null where it is not known
     * @param acceptance what it asks of customers who have an account
     * @param text null where only the address is known
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record OfRegulamin(String version, String inForceFrom, String url, String acceptance, String text) {

        private static OfRegulamin of(RegulaminVersion version, String text) {
            return new OfRegulamin(
                    version.version(),
                    VersionsRepresentation.text(version.inForceFrom()),
                    version.url(),
                    version.acceptance().name(),
                    text);
        }
    }

    static VersionsRepresentation of(Versions versions, Map<String, String> texts) {
        return new VersionsRepresentation(
                versions.clauses().stream().map(OfClause::of).toList(),
                versions.regulamin().stream()
                        .map(version -> OfRegulamin.of(version, texts.get(version.version())))
                        .toList());
    }

    private static String text(Object date) {
        return date == null ? null : date.toString();
    }
}
