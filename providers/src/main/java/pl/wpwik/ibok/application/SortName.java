package pl.wpwik.ibok.application;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name by which an applicant is sorted and recognised: folded, the last name first. The changelog fills the rows of
 * earlier versions by the same rule.
 */
final class SortName {

    /** Width of the column; longer names are cut. */
    static final int LONGEST = 200;

    private SortName() {}

    /** @return empty when there is no name */
    static String of(Applicant applicant) {
        Stream<String> parts = applicant.kind() == ApplicantKind.ORGANISATION
                ? Stream.ofNullable(applicant.organisationName())
                : Stream.of(applicant.lastName(), applicant.firstName());
        return cut(parts.filter(part -> part != null).map(FoldedText::of).collect(Collectors.joining(" ")));
    }

    /** Never between the halves of one character, which no database takes. */
    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
