package pl.wpwik.ibok.harness;

/** A customer's first login, without a browser. */
public final class CustomerLogin {

    private final Realm realm;
    private final String portalUrl;

    public CustomerLogin(Realm realm, String portalUrl) {
        this.realm = realm;
        this.portalUrl = portalUrl;
    }

    /** First login (point 6): the temporary password, then the forced change; ends at the portal or fails. */
    public void first(ActivationMail mail, String ownPassword) {
        var conversation = new LoginConversation(realm, portalUrl)
                .open()
                .login(mail.login(), mail.temporaryPassword())
                .changePassword(ownPassword);
        if (!conversation.atPortal()) {
            throw new IllegalStateException("The first login of " + mail.login() + " did not reach the portal");
        }
    }
}
