/**
 * What customers consent to after their registration (regulation, point 2): a new Regulamin at login, optional clauses; and
 * how other applications learn of it.
 */
package pl.wpwik.ibok.acceptance;
