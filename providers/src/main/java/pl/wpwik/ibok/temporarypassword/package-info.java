/**
 * Temporary passwords (regulation, points 4 to 7): a credential of their own beside the customer's password, with an
 * expiry, which opens nothing but the change of password; and that forced change, which tells every broken rule at once.
 */
package pl.wpwik.ibok.temporarypassword;
