package pl.wpwik.ibok.regulamin;

/**
 * What a customer has to read before going on (regulation, point 2).
 *
 * @param version the newest in force
 * @param toBeAccepted whether there is no way on without accepting it; otherwise it is shown
 */
public record PendingRegulamin(RegulaminVersion version, boolean toBeAccepted) {}
