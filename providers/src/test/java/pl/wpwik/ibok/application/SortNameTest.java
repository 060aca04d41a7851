package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SortNameTest {

    @Example
    void aPersonIsSortedByTheLastNameFirstAndAnOrganisationByItsOwn() {
        assertThat(SortName.of(person("Łukasz", "Żółć-Śmigielski"))).isEqualTo("zolc-smigielski lukasz");
        assertThat(SortName.of(person(null, "Lis"))).isEqualTo("lis");
        assertThat(SortName.of(new Applicant(ApplicantKind.ORGANISATION, "Jan", "Lis", "Źródło S.A.", null)))
                .isEqualTo("zrodlo s.a.");
    }

    @Example
    void whoHasNoNameYetHasNoSortName() {
        assertThat(SortName.of(person(null, null))).isEmpty();
        assertThat(SortName.of(new Applicant(ApplicantKind.ORGANISATION, "Jan", "Lis", null, null)))
                .isEmpty();
    }

    @Example
    void aLongNameIsCutButNeverWithinACharacter() {
        String cut = SortName.of(person(null, "a".repeat(SortName.LONGEST - 1) + "𝄞"));
        assertThat(cut).isEqualTo("a".repeat(SortName.LONGEST - 1));
    }

    @Property
    void everyNameThatCanBeRecordedFitsTheColumn(@ForAll String firstName, @ForAll String lastName) {
        String name = SortName.of(person(firstName, lastName));
        assertThat(name.length()).isLessThanOrEqualTo(SortName.LONGEST);
        assertThat(SortName.of(person(null, name))).isEqualTo(name);
    }

    private static Applicant person(String firstName, String lastName) {
        return new Applicant(ApplicantKind.PERSON, firstName, lastName, null, null);
    }
}
