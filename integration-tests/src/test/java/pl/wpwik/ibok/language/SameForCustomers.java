package pl.wpwik.ibok.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of customers' pages whose Polish text is meant to be the English one, by the reason why. */
final class SameForCustomers {

    private static final Set<String> NAMES_OF_PRODUCTS_AND_STANDARDS = Set.of(
            "bluetooth",
            "client_admin-cli",
            "ip",
            "nfc",
            "totpAppFreeOTPName",
            "totpAppGoogleName",
            "totpAppMicrosoftAuthenticatorName",
            "usb");

    private static final Set<String> THE_SAME_WORD_IN_POLISH =
            Set.of("avatar", "ibokContactEmail", "ibokLogin", "logo", "status", "username");

    private static final Set<String> NOTHING_BUT_VALUES =
            Set.of("fullName", "loginTitle", "loginTitleHtml", "oauthGrantTitleHtml");

    /** Each language by its own name, and the office by its name. */
    private static final Set<String> NAMES = Set.of("ibokName", "locale_en", "locale_pl");

    private SameForCustomers() {}

    static Set<String> keys() {
        return Stream.of(NAMES_OF_PRODUCTS_AND_STANDARDS, THE_SAME_WORD_IN_POLISH, NOTHING_BUT_VALUES, NAMES)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
