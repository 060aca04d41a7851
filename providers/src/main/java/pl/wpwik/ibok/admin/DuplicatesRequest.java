package pl.wpwik.ibok.admin;

/**
 * What has been keyed in so far, as far as it tells customers apart; every part optional.
 *
 * @param except id of the application that is being corrected; null for a new one
 */
record DuplicatesRequest(String except, Applicant applicant, Contact contact) {

    record Applicant(String kind, String firstName, String lastName, String organisationName, String customerNumber) {}

    record Contact(ApplicationRequest.Address address) {}
}
