package pl.wpwik.ibok.reset;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderConfigProperty;
import pl.wpwik.ibok.settings.InvalidSettingException;
import pl.wpwik.ibok.settings.SettingsReader;

/**
 * The settings of the forgotten password. They live in one place: the configuration of our step in the realm's reset
 * flow, where the console edits them and where the background work reads them too. The console takes any text, so a value
 * that cannot be used counts as not set, and the log says so: a slip there must not leave customers without a way in.
 *
 * @param passwordValidity how long the temporary password of the mail lasts
 */
public record ResetSettings(ResetLimits limits, Duration passwordValidity) {

    private static final Logger LOG = Logger.getLogger(ResetSettings.class);

    /** Keys of the step's configuration: contracts. */
    static final String PER_LOGIN_AND_MINUTE = "perLoginAndMinute";

    static final String PER_LOGIN_AND_HOUR = "perLoginAndHour";
    static final String PER_ADDRESS_AND_HOUR = "perAddressAndHour";
    static final String VALIDITY_HOURS = "passwordValidityHours";

    public static ResetSettings of(RealmModel realm) {
        Map<String, String> config = Optional.ofNullable(realm.getResetCredentialsFlow())
                .map(AuthenticationFlowModel::getId)
                .flatMap(flow -> realm.getAuthenticationExecutionsStream(flow)
                        .filter(step -> ResetRequestAuthenticatorFactory.ID.equals(step.getAuthenticator()))
                        .findFirst())
                .map(AuthenticationExecutionModel::getAuthenticatorConfig)
                .map(realm::getAuthenticatorConfigById)
                .map(AuthenticatorConfigModel::getConfig)
                .orElse(Map.of());
        return from(config);
    }

    static ResetSettings from(Map<String, String> config) {
        return new ResetSettings(
                new ResetLimits(
                        number(config, PER_LOGIN_AND_MINUTE, 1, 60),
                        number(config, PER_LOGIN_AND_HOUR, 3, 100),
                        number(config, PER_ADDRESS_AND_HOUR, 20, 10_000)),
                Duration.ofHours(number(config, VALIDITY_HOURS, 24, 720)));
    }

    private static int number(Map<String, String> config, String key, int usual, int most) {
        try {
            return new SettingsReader(config::get).number(key, usual, 1, most);
        } catch (InvalidSettingException e) {
            LOG.warnf("%s; %d counts instead", e.getMessage(), usual);
            return usual;
        }
    }

    /** How the console asks for them; label and help are keys of the bundles messages_pl and messages_en. */
    static List<ProviderConfigProperty> properties() {
        return List.of(
                property(PER_LOGIN_AND_HOUR, "ibokResetPerLoginAndHour", 3),
                property(PER_LOGIN_AND_MINUTE, "ibokResetPerLoginAndMinute", 1),
                property(PER_ADDRESS_AND_HOUR, "ibokResetPerAddressAndHour", 20),
                property(VALIDITY_HOURS, "ibokResetPasswordValidityHours", 24));
    }

    private static ProviderConfigProperty property(String key, String messageKey, int usual) {
        return new ProviderConfigProperty(
                key, messageKey, messageKey + "Help", ProviderConfigProperty.STRING_TYPE, Integer.toString(usual));
    }
}
