/**
 * What is held on one person, for whoever asks (RODO, articles 15 and 20): as JSON and as a page to be printed. It keeps
 * nothing and knows no secret.
 */
package pl.wpwik.ibok.export;
