package pl.wpwik.ibok.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys that templates and code put together instead of naming them, and what keeps each of them whole. */
final class BuiltKeys {

    /** Of Keycloak's user messages and of required actions: whoever puts the key there answers for it. */
    private static final Set<String> GIVEN_BY_KEYCLOAK =
            Set.of("message.message", "\"${messageHeader}\"", "\"requiredAction.${action}\"", "client.name");

    /** Within the mails' functions, whose callers name the key. */
    private static final Set<String> HANDED_ON = Set.of("key", "\"requiredAction.\"+name");

    private static final Map<String, List<String>> IN_TEMPLATES = Map.of(
            "\"ibokCredential.\"+type",
            List.of(
                    "ibokCredential.otp",
                    "ibokCredential.password",
                    "ibokCredential.recovery-authn-codes",
                    "ibokCredential.webauthn",
                    "ibokCredential.webauthn-passwordless"),
            "\"ibokRule\"+rule",
            List.of("ibokRuleDifferent", "ibokRuleDigit", "ibokRuleLength", "ibokRuleLetters", "ibokRulePolish"),
            "messageKey",
            List.of("accountDeleteNotificationBody", "accountDisableNotificationBody", "accountNotificationBody"),
            "subjectKey",
            List.of(
                    "accountDeleteNotificationSubject",
                    "accountDisableNotificationSubject",
                    "accountNotificationSubject"),
            "label",
            List.of("doSwitchOrganization", "doTryAnotherWay"),
            "link.label",
            List.of("ibokAccessibility", "ibokPrivacyNotice", "ibokWebsite"),
            "app",
            List.of("totpAppFreeOTPName", "totpAppGoogleName", "totpAppMicrosoftAuthenticatorName"),
            "\"loginTotp.\"+totp.policy.type",
            List.of("loginTotp.hotp", "loginTotp.totp"));

    /** Beginnings and ends of keys. */
    private static final List<Pattern> IN_CODE = List.of(
            // ExportWordsTest holds them to the API
            Pattern.compile("ibokExport(Code)?\\..+"),
            // Keycloak asks for the name of every language
            Pattern.compile("locale_(pl|en)"),
            // the console asks for the help of every password policy
            Pattern.compile("passwordPoliciesHelp\\.ibok-.+"),
            // ResetSettings
            Pattern.compile("ibokReset\\w+Help"));

    private BuiltKeys() {}

    static boolean isNamedElsewhere(MessageCall call) {
        return GIVEN_BY_KEYCLOAK.contains(call.key()) || HANDED_ON.contains(call.key());
    }

    static Set<String> of(MessageCall call, OurSources sources) {
        if (call.key().equals("reasonKey")) {
            return reasons(call.template().contains("closure"), sources);
        }
        return of(call);
    }

    /** Without those that end in the name of a reason. */
    static Set<String> of(MessageCall call) {
        return Set.copyOf(IN_TEMPLATES.getOrDefault(call.key(), List.of()));
    }

    static boolean inCode(String key, OurSources sources) {
        return IN_CODE.stream().anyMatch(pattern -> pattern.matcher(key).matches())
                || reasons(true, sources).contains(key)
                || reasons(false, sources).contains(key);
    }

    private static Set<String> reasons(boolean closure, OurSources sources) {
        return closure
                ? keys("ibokClosureReason.", sources.constants("closure/ClosureReason.java"), Set.of("USER_DELETED"))
                : keys("ibokRefusalReason.", sources.constants("application/RefusalReason.java"), Set.of());
    }

    /** @param unsaid nobody is written to for them */
    private static Set<String> keys(String beginning, Set<String> names, Set<String> unsaid) {
        return names.stream()
                .filter(name -> !unsaid.contains(name))
                .map(beginning::concat)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
