package pl.wpwik.ibok.settings;

import com.google.re2j.Pattern;

/**
 * Which numbers identify a customer, and how the utility's own one looks.
 *
 * @param customerNumberPattern what the whole of a customer number must match, in RE2 syntax
 * @param peselCollected whether a person's PESEL is asked for; off by default (RODO, art. 5)
 * @param nipCollected whether an organisation's NIP is asked for; off by default
 */
public record ApplicantNumbers(Pattern customerNumberPattern, boolean peselCollected, boolean nipCollected) {

    /** Whether the text has the form of this utility's customer numbers. */
    public boolean isCustomerNumber(String text) {
        return customerNumberPattern.matches(text);
    }
}
