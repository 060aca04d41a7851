package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.application.ApplicantKind;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.RefusalReason;
import pl.wpwik.ibok.closure.ClosureReason;
import pl.wpwik.ibok.export.ShownPaths;
import pl.wpwik.ibok.mail.MailComposerFactory;
import pl.wpwik.ibok.mail.MailState;

/** Whatever the API shows of a person has words on the page that the person is given. */
@Tag("punkt-8")
class ExportWordsTest {

    private static final String LABEL = "ibokExport.";
    private static final String CODE = "ibokExportCode.";

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyFieldOfAnApplicationHasALabel(String language) {
        Properties bundle = bundle(language);
        assertThat(paths("application", ApplicationRepresentation.class))
                .hasSizeGreaterThan(50)
                .allMatch(path -> bundle.containsKey(LABEL + path));
        assertThat(paths("history", HistoryRepresentation.class))
                .hasSize(8)
                .allMatch(path -> bundle.containsKey(LABEL + path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyCodeHasWords(String language) {
        Properties bundle = bundle(language);
        assertThat(Stream.of(
                                ApplicationStatus.values(),
                                Channel.values(),
                                ApplicantKind.values(),
                                RefusalReason.values(),
                                ClosureReason.values(),
                                HistoryAction.values(),
                                MailState.values())
                        .flatMap(Stream::of))
                .allMatch(code -> bundle.containsKey(CODE + code.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyKindOfMailHasWords(String language) {
        Properties bundle = bundle(language);
        assertThat(ServiceLoader.load(MailComposerFactory.class))
                .hasSizeGreaterThan(5)
                .allMatch(kind -> bundle.containsKey(CODE + kind.getId()));
    }

    private static Stream<String> paths(String path, Type type) {
        if (ShownPaths.hides(path)) {
            return Stream.empty();
        }
        Class<?> shown = shown(type);
        return Stream.concat(
                Stream.of(path),
                shown.isRecord()
                        ? Stream.of(shown.getRecordComponents())
                                .flatMap(component -> paths(path + "." + name(component), component.getGenericType()))
                        : Stream.empty());
    }

    /** Of a list, what is in it. */
    private static Class<?> shown(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    private static String name(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private static Properties bundle(String language) {
        String path = "/theme-resources/messages/messages_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(ExportWordsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
