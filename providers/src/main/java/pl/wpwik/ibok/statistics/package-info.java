/** The figures of the register, computed in the database by few statements; plain values and one repository. */
package pl.wpwik.ibok.statistics;
