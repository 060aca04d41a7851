package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.Applicant;
import pl.wpwik.ibok.application.ApplicantKind;
import pl.wpwik.ibok.application.Applications;
import pl.wpwik.ibok.application.ContactDetails;
import pl.wpwik.ibok.application.Gaps;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegulaminAnswer;
import pl.wpwik.ibok.application.RestMessages;
import pl.wpwik.ibok.regulamin.VersionMessages;
import pl.wpwik.ibok.settings.ScalarSettings;
import pl.wpwik.ibok.settings.Setting;

class RestBundleTest {

    private final Properties pl = bundle("pl");
    private final Properties en = bundle("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(pl.keySet()).isEqualTo(en.keySet());
    }

    @Test
    void everyKeyTheCodeUsesHasAText() {
        assertThat(Stream.of(RestMessages.class, RestKeys.class, VersionMessages.class)
                        .flatMap(RestBundleTest::constants)
                        .filter(key -> !key.endsWith(".")))
                .isNotEmpty()
                .allMatch(pl::containsKey);
    }

    @Test
    void everyConflictHasAText() {
        assertThat(RegisterConflict.Reason.values()).allMatch(reason -> pl.containsKey(RestKeys.CONFLICT + reason));
    }

    @Test
    void everyTextSettingHasAText() {
        assertThat(ScalarSettings.ALL)
                .filteredOn(setting -> setting.kind() == Setting.Kind.TEXT)
                .isNotEmpty()
                .allMatch(setting -> pl.containsKey(RestKeys.SETTING + setting.key()));
    }

    @Test
    void everyColumnOfTheFiguresHasAText() {
        assertThat(StatisticsCsv.COLUMNS).isNotEmpty().allMatch(column -> pl.containsKey(RestKeys.CSV + column));
    }

    @Test
    void everyGapHasAText() {
        Applicant nameless = new Applicant(ApplicantKind.ORGANISATION, null, null, null, null);
        List<String> gaps = Stream.of(
                        Applications.withApplicant(nameless),
                        Applications.withContact(ContactDetails.NONE),
                        Applications.withConsent(List.of(), RegulaminAnswer.NONE))
                .flatMap(application -> Gaps.of(application).stream())
                .toList();
        assertThat(gaps).hasSize(11).allMatch(gap -> pl.containsKey(RestKeys.GAP + gap));
    }

    private static Stream<String> constants(Class<?> keys) {
        return Stream.of(keys.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .map(RestBundleTest::value);
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties bundle(String language) {
        String path = "/theme-resources/messages/ibok-rest_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(RestBundleTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
