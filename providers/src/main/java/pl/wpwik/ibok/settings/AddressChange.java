package pl.wpwik.ibok.settings;

import java.time.Duration;

/**
 * What follows when staff change the e-mail address of an account in use.
 *
 * @param hold how long no temporary password goes to the new address for the asking
 * @param secondPerson whether another member of staff may end that by confirming the address; else only time does
 */
public record AddressChange(Duration hold, boolean secondPerson) {}
