/**
 * The end of an account (regulation, point 8): the written resignation, the closing, its undoing within the grace period.
 * § 10 ust. 5 is not available; what is assumed instead is a setting each.
 */
package pl.wpwik.ibok.closure;
