package pl.wpwik.ibok.settings;

/**
 * Who customers turn to, as printed in mails and at the foot of pages.
 *
 * @param organisation the utility's name
 * @param phones telephone numbers as one readable text
 * @param email office address
 */
public record Contact(String organisation, String phones, String email) {}
