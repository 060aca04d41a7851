package pl.wpwik.ibok.temporarypassword;

import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.services.validation.Validation;

/** What the customer has entered on the change-password page; the field names are those of Keycloak's own page. */
record NewPassword(String plain, String confirmation, boolean logoutOtherSessions) {

    static NewPassword from(MultivaluedMap<String, String> form) {
        return new NewPassword(
                form.getFirst("password-new"),
                form.getFirst("password-confirm"),
                "on".equals(form.getFirst("logout-sessions")));
    }

    boolean isMissing() {
        return Validation.isBlank(plain);
    }

    boolean isConfirmed() {
        return plain.equals(confirmation);
    }

    /** Without the passwords, so that no log line or exception text can hold them. */
    @Override
    public String toString() {
        return "NewPassword[logoutOtherSessions=" + logoutOtherSessions + "]";
    }
}
