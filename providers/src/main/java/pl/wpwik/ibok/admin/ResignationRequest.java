package pl.wpwik.ibok.admin;

/**
 * @param version of the application as it was read
 * @param reason a {@link pl.wpwik.ibok.closure.ClosureReason} that is on paper
 */
record ResignationRequest(
        Integer version, String filedOn, String channel, String originalLocation, String reason, String receivedBy) {}
