package pl.wpwik.ibok.temporarypassword;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.validation.Validation;
import pl.wpwik.ibok.password.IbokPasswordPolicyProviderFactory;
import pl.wpwik.ibok.password.RealmPasswordPolicy;

/**
 * Everything that is wrong with a new password, all at once (regulation, point 6). Keycloak itself stops at the first
 * broken policy, in the order of a hash.
 */
final class NewPasswordCheck {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel user;
    private final TemporaryPasswords temporaryPasswords;
    private final PasswordHashes hashes;

    NewPasswordCheck(
            KeycloakSession session,
            RealmModel realm,
            UserModel user,
            TemporaryPasswords temporaryPasswords,
            PasswordHashes hashes) {
        this.session = session;
        this.realm = realm;
        this.user = user;
        this.temporaryPasswords = temporaryPasswords;
        this.hashes = hashes;
    }

    List<FormMessage> faultsOf(NewPassword entered) {
        if (entered.isMissing()) {
            return List.of(fault(Messages.MISSING_PASSWORD));
        }
        List<FormMessage> faults = new ArrayList<>();
        brokenRules(entered.plain()).forEach(faults::add);
        brokenPolicies(entered.plain()).forEach(faults::add);
        if (temporaryPasswords.anyMatches(user, TypedPassword.withoutSurroundingBlanks(entered.plain()))) {
            faults.add(fault(TemporaryPasswordMessages.SAME_AS_TEMPORARY));
        }
        if (isCurrent(entered.plain())) {
            faults.add(fault(TemporaryPasswordMessages.SAME_AS_CURRENT));
        }
        if (!entered.isConfirmed()) {
            faults.add(new FormMessage(Validation.FIELD_PASSWORD_CONFIRM, Messages.NOTMATCH_PASSWORD));
        }
        return faults;
    }

    private Stream<FormMessage> brokenRules(String plain) {
        return RealmPasswordPolicy.of(realm).rules().stream()
                .flatMap(rules -> rules.check(plain).stream())
                .map(broken -> fault(broken.messageKey(), broken.parameters().toArray()));
    }

    /** Keycloak's own and our deny-list; sorted, so that the customer meets them in the same order every time. */
    private Stream<FormMessage> brokenPolicies(String plain) {
        return realm.getPasswordPolicy().getPolicies().stream()
                .filter(id -> !id.equals(IbokPasswordPolicyProviderFactory.ID))
                .sorted()
                .map(id -> session.getProvider(PasswordPolicyProvider.class, id))
                .map(policy -> policy.validate(realm, user, plain))
                .filter(Objects::nonNull)
                .map(error -> fault(error.getMessage(), error.getParameters()));
    }

    private boolean isCurrent(String plain) {
        return OwnPassword.of(user)
                .filter(own -> hashes.match(own.hash(), plain))
                .isPresent();
    }

    private static FormMessage fault(String messageKey, Object... parameters) {
        return new FormMessage(Validation.FIELD_PASSWORD, messageKey, parameters);
    }
}
