package pl.wpwik.ibok.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-6")
class StatedPolicyTest {

    /** They say nothing of a password's text, or, as a regular expression, nothing that a customer could read. */
    private static final List<String> NOT_STATED = List.of(
            "forceExpiredPasswordChange",
            "hashAlgorithm",
            "hashIterations",
            "maxAuthAge",
            "recoveryCodesWarningThreshold",
            "regexPattern");

    @Test
    void everyPolicyOfTheServerIsToldToTheCustomerOrKnownNotToBe() {
        Stream<String> told = Stream.concat(
                Stream.of(IbokPasswordPolicyProviderFactory.ID),
                Stream.of(StatedPolicy.values()).map(StatedPolicy::id));
        assertThat(Stream.concat(told, NOT_STATED.stream()))
                .containsExactlyInAnyOrderElementsOf(PolicyRealm.everyPolicy());
    }

    @Test
    void theRegulationsRealmStatesOurRulesAndKeycloaksInThisOrder() {
        assertThat(new PolicyRealm("ibok-password(8) and ibok-common-password and notUsername(undefined)"
                                + " and notEmail(undefined) and maxLength(128)")
                        .conditions("jan.kowalski"))
                .extracting(PasswordCondition::messageKey, PasswordCondition::check, PasswordCondition::comparedWith)
                .map(condition -> String.join(" ", condition.toList().toArray(String[]::new)))
                .containsExactly(
                        "ibokConditionLength ibok-length 8",
                        "ibokConditionDigit ibok-digit ",
                        "ibokConditionUpperCase ibok-upper-case ",
                        "ibokConditionLowerCase ibok-lower-case ",
                        "ibokConditionPolishLetter ibok-polish-letter ",
                        "ibokConditionMaxLength maxLength 128",
                        "ibokConditionNotLogin notUsername jan.kowalski",
                        "ibokConditionNotEmail  ",
                        "ibokConditionNotCommon  ");
    }
}
