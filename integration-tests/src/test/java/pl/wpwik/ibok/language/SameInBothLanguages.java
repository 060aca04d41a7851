package pl.wpwik.ibok.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys whose Polish text is meant to be the English one, by the reason why. */
final class SameInBothLanguages {

    private static final Set<String> NAMES_OF_PRODUCTS_AND_STANDARDS = Set.of(
            "acr",
            "authnContextClassRefs",
            "authnContextDeclRefs",
            "bindDn",
            "jwks",
            "kerberos",
            "loa",
            "otpSupportedApplications.totpAppFreeOTPName",
            "otpSupportedApplications.totpAppGoogleName",
            "otpSupportedApplications.totpAppMicrosoftAuthenticatorName",
            "protocolTypes.openid-connect",
            "protocolTypes.saml",
            "scimSettings",
            "spi",
            "ssf",
            "ssfProfile.SSE_CAEP",
            "ssfProfile.SSF_1_0",
            "ssfStreamManagedByKeycloak",
            "strictTransportSecurity",
            "uri",
            "xContentTypeOptions",
            "xFrameOptions",
            "xRobotsTag");

    private static final Set<String> VALUES_OF_A_CONFIGURATION = Set.of(
            "NONE",
            "aesGenerated",
            "certSubject",
            "cibaBackhannelTokenDeliveryModes.ping",
            "cibaBackhannelTokenDeliveryModes.poll",
            "dedicatedScopeName",
            "hmacGenerated",
            "javaKeystore",
            "keyID",
            "push",
            "rsa",
            "rsaGenerated",
            "ssfUserSubjectFormat.email",
            "targetOptions.brokerId",
            "targetOptions.brokerUsername",
            "targetOptions.local");

    private static final Set<String> THE_SAME_WORD_IN_POLISH = Set.of(
            "alias",
            "authenticationTypeTokenAuth",
            "host",
            "id",
            "issuedCredentialId",
            "logo",
            "minus",
            "plus",
            "port",
            "selectMethodType.import",
            "sessionsType.offline",
            "ssfPendingFieldStatus",
            "ssfStreamStatus",
            "status",
            "test");

    private static final Set<String> NOTHING_BUT_VALUES = Set.of("fullName");

    private SameInBothLanguages() {}

    static Set<String> keys() {
        return Stream.of(
                        NAMES_OF_PRODUCTS_AND_STANDARDS,
                        VALUES_OF_A_CONFIGURATION,
                        THE_SAME_WORD_IN_POLISH,
                        NOTHING_BUT_VALUES)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
