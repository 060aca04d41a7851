package pl.wpwik.ibok.password;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/**
 * A realm that is nothing but its password policy, judged by the policies' own code, Keycloak's and ours. They ask their
 * session for the realm and the realm for their setting, and for nothing else: any other question is an error.
 */
final class PolicyRealm {

    private static final Map<String, PasswordPolicyProviderFactory> FACTORIES =
            ServiceLoader.load(PasswordPolicyProviderFactory.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .collect(Collectors.toMap(PasswordPolicyProviderFactory::getId, Function.identity()));

    private final KeycloakSession session;
    private final RealmModel realm;
    private final PasswordPolicy policy;

    /** @param policy as a realm file has it, such as {@code ibok-password(8) and maxLength(128)} */
    PolicyRealm(String policy) {
        realm = answering(RealmModel.class, "getPasswordPolicy", arguments -> policy());
        KeycloakContext context = answering(KeycloakContext.class, "getRealm", arguments -> realm);
        session = (KeycloakSession) Proxy.newProxyInstance(
                PolicyRealm.class.getClassLoader(),
                new Class<?>[] {KeycloakSession.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContext" -> context;
                    case "getProvider" -> provider((String) arguments[1]);
                    default -> throw new UnsupportedOperationException(method.toString());
                });
        this.policy = PasswordPolicy.parse(session, policy);
    }

    static List<String> everyPolicy() {
        return FACTORIES.keySet().stream().sorted().toList();
    }

    List<PasswordCondition> conditions(String login) {
        return RealmPasswordPolicy.of(realm).conditions(login);
    }

    /** The checks of the page that ought to find the password wanting, because the server does. */
    List<String> broken(String login, String password) {
        Stream<String> ours = RealmPasswordPolicy.of(realm).rules().stream()
                .flatMap(rules -> rules.rules().stream())
                .filter(rule -> !rule.obeyedBy().test(password))
                .map(rule -> rule.condition().check());
        Stream<String> others = conditions(login).stream()
                .map(PasswordCondition::check)
                .filter(FACTORIES::containsKey)
                .filter(id -> provider(id).validate(login, password) != null);
        return Stream.concat(ours, others).toList();
    }

    private PasswordPolicy policy() {
        return policy;
    }

    private PasswordPolicyProvider provider(String id) {
        return FACTORIES.get(id).create(session);
    }

    private static <T> T answering(Class<T> type, String question, Function<Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                PolicyRealm.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (!method.getName().equals(question)) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    return answer.apply(arguments);
                }));
    }
}
