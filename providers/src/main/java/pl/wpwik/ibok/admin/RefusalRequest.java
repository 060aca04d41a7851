package pl.wpwik.ibok.admin;

/**
 * @param reason a {@link pl.wpwik.ibok.application.RefusalReason}
 * @param text the registrar's words; needed where the reason is OTHER
 */
record RefusalRequest(String reason, String text) {}
