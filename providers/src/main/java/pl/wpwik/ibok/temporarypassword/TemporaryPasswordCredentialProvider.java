package pl.wpwik.ibok.temporarypassword;

import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.credential.PasswordCredentialProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Recognises a temporary password wherever Keycloak asks for a password: its credential manager asks every provider that
 * validates the type "password" and stops at the first that accepts (UserCredentialManager, 26.7.4).
 */
final class TemporaryPasswordCredentialProvider
        implements CredentialProvider<CredentialModel>, CredentialInputValidator {

    private final KeycloakSession session;
    private final TemporaryPasswords temporaryPasswords;
    private final PasswordHashes hashes;

    TemporaryPasswordCredentialProvider(KeycloakSession session, TemporaryPasswords temporaryPasswords) {
        this.session = session;
        this.temporaryPasswords = temporaryPasswords;
        this.hashes = new PasswordHashes(session);
    }

    /** For validating; "password" is where the login form and the direct grant send what was typed. */
    @Override
    public boolean supportsCredentialType(String type) {
        return PasswordCredentialModel.TYPE.equals(type) || StoredTemporaryPassword.TYPE.equals(type);
    }

    /** For storing; an imported ordinary password must not land here. */
    @Override
    public boolean supportsCredentialType(CredentialModel credential) {
        return StoredTemporaryPassword.TYPE.equals(credential.getType());
    }

    @Override
    public boolean isConfiguredFor(RealmModel realm, UserModel user, String type) {
        return supportsCredentialType(type) && temporaryPasswords.anyExists(user);
    }

    /**
     * Accepting means: this login must now end in the change of password. So it accepts only where that can be had: in
     * an authentication session, with our own action registered and enabled. An expired one is accepted too, for the
     * action then says that it has expired and never completes.
     */
    @Override
    public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
        AuthenticationSessionModel login = session.getContext().getAuthenticationSession();
        if (login == null
                || !realm.equals(login.getRealm())
                || !PasswordCredentialModel.TYPE.equals(input.getType())
                || input.getChallengeResponse() == null) {
            return false;
        }
        boolean accepted = changeIsEnforced(realm) && begin(login, user, input.getChallengeResponse());
        if (!ordinaryHashIsSpent(user, accepted)) {
            hashes.spendOneOrdinaryHash(realm, input.getChallengeResponse());
        }
        return accepted;
    }

    /**
     * Keycloak's own provider spends one on an own password, right or wrong, unless it is asked after us and we accept: the
     * asking then ends. Its order is that of a hash of the providers' ids, so it is looked at, not assumed.
     */
    private boolean ordinaryHashIsSpent(UserModel user, boolean accepted) {
        return OwnPassword.of(user).isPresent() && !(accepted && isAskedFirst());
    }

    private boolean isAskedFirst() {
        return session.getKeycloakSessionFactory()
                .getProviderFactoriesStream(CredentialProvider.class)
                .map(ProviderFactory::getId)
                .filter(id -> id.equals(getType()) || id.equals(PasswordCredentialProviderFactory.PROVIDER_ID))
                .findFirst()
                .filter(getType()::equals)
                .isPresent();
    }

    private boolean begin(AuthenticationSessionModel login, UserModel user, String typed) {
        temporaryPasswords.deleteLongExpired(user);
        return temporaryPasswords
                .findCounting(user, TypedPassword.withoutSurroundingBlanks(typed))
                .map(used -> new TemporaryLogin(used.id(), temporaryPasswords.isExpired(used)))
                .map(temporary -> {
                    temporary.begin(login, user);
                    return true;
                })
                .orElse(false);
    }

    /** Keycloak silently skips a required action that is disabled, unregistered or of another provider. */
    private boolean changeIsEnforced(RealmModel realm) {
        RequiredActionProviderModel action = realm.getRequiredActionProviderByAlias(SetOwnPasswordFactory.ID);
        return action != null
                && action.isEnabled()
                && SetOwnPasswordFactory.ID.equals(action.getProviderId())
                && session.getKeycloakSessionFactory()
                                .getProviderFactory(RequiredActionProvider.class, SetOwnPasswordFactory.ID)
                        instanceof SetOwnPasswordFactory;
    }

    @Override
    public String getType() {
        return StoredTemporaryPassword.TYPE;
    }

    @Override
    public CredentialModel createCredential(RealmModel realm, UserModel user, CredentialModel credential) {
        return user.credentialManager().createStoredCredential(credential);
    }

    @Override
    public boolean deleteCredential(RealmModel realm, UserModel user, String credentialId) {
        return user.credentialManager().removeStoredCredentialById(credentialId);
    }

    /**
     * A copy: the model may come from the user cache, and Keycloak blanks the secret in what it presents. It may also be
     * of type "password", when the console picks the first provider that supports the type; it is then left as it is.
     */
    @Override
    public CredentialModel getCredentialFromModel(CredentialModel model) {
        return model.shallowClone();
    }

    @Override
    public CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
        return CredentialTypeMetadata.builder()
                .type(getType())
                .category(CredentialTypeMetadata.Category.BASIC_AUTHENTICATION)
                .displayName(TemporaryPasswordMessages.CREDENTIAL_NAME)
                .helpText(TemporaryPasswordMessages.CREDENTIAL_HELP)
                .iconCssClass("kcAuthenticatorPasswordClass")
                .removeable(false)
                .build(session);
    }
}
