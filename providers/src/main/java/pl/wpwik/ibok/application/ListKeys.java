package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What lists find and order an application by, folded, so that neither case nor Polish letters matter.
 *
 * @param searchText all in which staff search
 * @param sortName the applicant's name, the last name first
 */
@Embeddable
record ListKeys(
        @Column(name = "SEARCH_TEXT", length = 2000, nullable = false)
        String searchText,

        @Column(name = "SORT_NAME", length = SortName.LONGEST, nullable = false)
        String sortName) {

    static ListKeys of(String number, ApplicationData data, String login) {
        return new ListKeys(SearchText.of(number, data, login), SortName.of(data.applicant()));
    }
}
