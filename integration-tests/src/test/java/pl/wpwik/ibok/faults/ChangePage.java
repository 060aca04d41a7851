package pl.wpwik.ibok.faults;

import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;

/** Where a temporary password leads, as long as it is good. */
final class ChangePage {

    private ChangePage() {}

    /** Looks only: the password stays as it is. */
    static boolean opensWith(IbokSystem ibok, ActivationMail mail) {
        return new LoginConversation(ibok.realm(), ibok.portal().url())
                .open()
                .login(mail.login(), mail.temporaryPassword())
                .page()
                .contains("password-new");
    }
}
