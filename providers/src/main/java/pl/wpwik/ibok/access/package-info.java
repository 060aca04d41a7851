/**
 * Who may pass the login of which application (regulation, point 2): applications for customers admit registered
 * customers only, whichever way they come.
 */
package pl.wpwik.ibok.access;
