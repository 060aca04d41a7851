/**
 * The forgotten password (regulation, point 7): the login page's request, which is only noted, and the background work
 * that decides on it. The mail itself is composed by {@code registration}, which knows the customer's data.
 */
package pl.wpwik.ibok.reset;
