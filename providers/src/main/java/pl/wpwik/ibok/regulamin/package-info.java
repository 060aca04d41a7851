/**
 * Versions of the clauses and of the Regulamin, and which form was in force when (regulation, point 2). Versions are only
 * ever appended, and what an application accepted is kept with the application.
 */
package pl.wpwik.ibok.regulamin;
