package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wpwik.ibok.application.ApplicantKind;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.Duplicate;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.RefusalReason;
import pl.wpwik.ibok.application.Tab;
import pl.wpwik.ibok.closure.ClosureReason;
import pl.wpwik.ibok.mail.MailError;
import pl.wpwik.ibok.mail.MailState;
import pl.wpwik.ibok.regulamin.Acceptance;
import pl.wpwik.ibok.regulamin.AcceptanceWay;
import pl.wpwik.ibok.reset.ResetOutcome;
import pl.wpwik.ibok.settings.Clause;
import pl.wpwik.ibok.settings.Deadline;
import pl.wpwik.ibok.settings.Setting;
import pl.wpwik.ibok.statistics.OpenResignations;
import pl.wpwik.ibok.statistics.OpenWork;
import pl.wpwik.ibok.statistics.RefusalsByReason;

/** Holds openapi.json to the resources: every call and every field of the code is described, and nothing else. */
class OpenApiTest {

    private static final JsonNode DOCUMENT = read();
    private static final Set<String> STAFF = Set.of(StaffAccess.CLERK, StaffAccess.REGISTRAR, StaffAccess.SUPERVISOR);

    @Test
    void everyCallOfTheCodeIsDescribedAndNoOther() {
        assertThat(described())
                .isEqualTo(new TreeSet<>(calls(Bok27Resource.class, "").toList()));
    }

    @Test
    void everyCallSaysWhoMayMakeItAndThatNobodyElseMay() {
        for (JsonNode call : DOCUMENT.path("paths").findParents("operationId")) {
            assertThat(call.path("x-ibok-roles"))
                    .isNotEmpty()
                    .extracting(JsonNode::asText)
                    .matches(roles -> roles.equals(List.of(StaffAccess.ADMINISTRATOR)) || STAFF.containsAll(roles));
            assertThat(call.path("responses").fieldNames()).toIterable().contains("401", "403");
            assertThat(call.path("summary").asText()).isNotBlank();
        }
        assertThat(DOCUMENT.path("paths").findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    static Stream<Arguments> records() {
        return Map.ofEntries(
                        Map.entry("Application", ApplicationRepresentation.class),
                        Map.entry("Outcome", ApplicationRepresentation.OutcomeRepresentation.class),
                        Map.entry("ApplicationPage", PageRepresentation.class),
                        Map.entry("NewApplication", ApplicationRequest.class),
                        Map.entry("Applicant", ApplicationRequest.Applicant.class),
                        Map.entry("Contact", ApplicationRequest.Contact.class),
                        Map.entry("Address", ApplicationRequest.Address.class),
                        Map.entry("SupplyPoint", ApplicationRequest.SupplyPoint.class),
                        Map.entry("ClauseAnswer", ApplicationRequest.Clause.class),
                        Map.entry("RegulaminAnswer", ApplicationRequest.Regulamin.class),
                        Map.entry("RegulaminAcceptance", ApplicationRequest.RegulaminAcceptance.class),
                        Map.entry("ClauseDecision", ApplicationRequest.ClauseDecision.class),
                        Map.entry("DeclaredClause", ClauseDecisionRequest.class),
                        Map.entry("LoginProposals", LoginProposalsRepresentation.class),
                        Map.entry("Registration", RegistrationRequest.class),
                        Map.entry("CorrectedApplication", ApplicationUpdate.class),
                        Map.entry("CorrectedContact", ContactUpdate.class),
                        Map.entry("HandedOverCopy", CopyUpdate.class),
                        Map.entry("Refusal", RefusalRequest.class),
                        Map.entry("HistoryEntry", HistoryRepresentation.class),
                        Map.entry("FieldChange", HistoryRepresentation.Change.class),
                        Map.entry("ResetRequests", ResetRequestsRepresentation.class),
                        Map.entry("ResetRequest", ResetRequestsRepresentation.Item.class),
                        Map.entry("DuplicatesQuestion", DuplicatesRequest.class),
                        Map.entry("DuplicatesApplicant", DuplicatesRequest.Applicant.class),
                        Map.entry("DuplicatesContact", DuplicatesRequest.Contact.class),
                        Map.entry("Duplicates", DuplicatesRepresentation.class),
                        Map.entry("Duplicate", DuplicatesRepresentation.Item.class),
                        Map.entry("Mail", MailRepresentation.class),
                        Map.entry("LoginCheck", LoginCheckRepresentation.class),
                        Map.entry("UserApplication", UserApplicationRepresentation.class),
                        Map.entry("Permissions", Permissions.class),
                        Map.entry("Clause", Clause.class),
                        Map.entry("Settings", SettingsRepresentation.class),
                        Map.entry("Form", FormRepresentation.class),
                        Map.entry("FormClause", FormRepresentation.Clause.class),
                        Map.entry("SettingsValues", SettingsValuesRepresentation.class),
                        Map.entry("SettingValue", SettingsValuesRepresentation.Item.class),
                        Map.entry("ChangedSettingsValues", SettingsValuesRequest.class),
                        Map.entry("Versions", VersionsRepresentation.class),
                        Map.entry("ClauseVersion", VersionsRepresentation.OfClause.class),
                        Map.entry("ClauseLabels", ClauseVersionRequest.Labels.class),
                        Map.entry("RegulaminVersion", VersionsRepresentation.OfRegulamin.class),
                        Map.entry("NewClauseVersion", ClauseVersionRequest.class),
                        Map.entry("NewRegulaminVersion", RegulaminVersionRequest.class),
                        Map.entry("Statistics", StatisticsRepresentation.class),
                        Map.entry("OpenWork", OpenWork.class),
                        Map.entry("OpenResignations", OpenResignations.class),
                        Map.entry("Closure", ClosureRepresentation.class),
                        Map.entry("Resignation", ResignationRequest.class),
                        Map.entry("Closing", ClosureRequest.class),
                        Map.entry("Reinstatement", ReinstatementRequest.class),
                        Map.entry("BulkClosing", ClosuresRequest.class),
                        Map.entry("WantedClosing", ClosuresRequest.Wanted.class),
                        Map.entry("BulkClosed", ClosuresRepresentation.class),
                        Map.entry("BulkClosedItem", ClosuresRepresentation.Item.class),
                        Map.entry("FiledWeek", StatisticsRepresentation.FiledWeek.class),
                        Map.entry("Registrations", StatisticsRepresentation.Registered.class),
                        Map.entry("RegistrationsOfWeek", StatisticsRepresentation.RegisteredWeek.class),
                        Map.entry("RefusalsByReason", RefusalsByReason.class),
                        Map.entry("CorrectedData", DataUpdate.class),
                        Map.entry("AddressConfirmation", ConfirmationRequest.class),
                        Map.entry("AddressHold", AddressHoldRepresentation.class))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyFieldOfTheCodeIsDescribedAndNoOther(String schema, Class<?> type) {
        assertThat(schema(schema).path("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(Stream.of(type.getRecordComponents())
                        .map(OpenApiTest::jsonName)
                        .toList());
        assertThat(schema(schema).path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void everyChoiceIsDescribed() {
        assertChoices(schema("Status"), ApplicationStatus.values());
        assertChoices(schema("Channel"), Channel.values());
        assertChoices(schema("RefusalReason"), RefusalReason.values());
        assertChoices(schema("ClosureReason"), ClosureReason.values());
        assertChoices(property("HistoryEntry", "action"), HistoryAction.values());
        assertChoices(property("Applicant", "kind"), ApplicantKind.values());
        assertChoices(property("Settings", "deadlineDayKind"), Deadline.DayKind.values());
        assertChoices(schema("RegulaminAcceptanceKind"), Acceptance.values());
        assertChoices(property("RegulaminAcceptance", "way"), AcceptanceWay.values());
        assertChoices(schema("Tab"), Tab.values());
        assertChoices(property("Mail", "state"), MailState.values());
        assertChoices(property("Duplicate", "matches").path("items"), Duplicate.Match.values());
        assertThat(schema("TabCounts").path("properties").fieldNames())
                .toIterable()
                .containsExactly(Stream.of(Tab.values()).map(Enum::name).toArray(String[]::new));
        assertThat(property("Mail", "lastError").path("enum"))
                .extracting(JsonNode::asText)
                .containsAll(Stream.of(MailError.values()).map(Enum::name).toList());
        assertChoices(property("SettingValue", "kind"), Setting.Kind.values());
        assertChoices(property("ResetRequest", "outcome"), ResetOutcome.values());
        assertThat(property("FiledWeek", "channels").path("properties").fieldNames())
                .toIterable()
                .containsExactly(Stream.of(Channel.values()).map(Enum::name).toArray(String[]::new));
        assertThat(property("Outcome", "activationMail").path("enum"))
                .isEqualTo(property("Outcome", "refusalMail").path("enum"))
                .extracting(JsonNode::asText)
                .containsAll(Stream.of(MailState.values()).map(Enum::name).toList());
        assertThat(schema("Sort").path("enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(SortParameter.choices(Tab.RESIGNATIONS));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(DOCUMENT.findValuesAsText("$ref"))
                .isNotEmpty()
                .allMatch(reference -> reference.startsWith("#/")
                        && !DOCUMENT.at(reference.substring(1)).isMissingNode());
    }

    private static String jsonName(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private static void assertChoices(JsonNode schema, Enum<?>... values) {
        assertThat(schema.path("enum"))
                .extracting(JsonNode::asText)
                .containsExactly(Stream.of(values).map(Enum::name).toArray(String[]::new));
    }

    private static Set<String> described() {
        Set<String> calls = new TreeSet<>();
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        calls.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return calls;
    }

    /** JAX-RS: a method with a path and no HTTP method leads to a further resource. */
    private static Stream<String> calls(Class<?> resource, String prefix) {
        return Stream.of(resource.getDeclaredMethods())
                .filter(method -> httpMethod(method) != null || method.isAnnotationPresent(Path.class))
                .flatMap(method -> {
                    String path = prefix + path(method);
                    String httpMethod = httpMethod(method);
                    return httpMethod == null
                            ? calls(method.getReturnType(), path)
                            : Stream.of(httpMethod + " " + path);
                });
    }

    private static String httpMethod(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        // "{id: expression}" is written "{id}" in OpenAPI.
        return path == null ? "" : "/" + path.value().replaceAll("\\{(\\w+):[^/]*}", "{$1}");
    }

    private static JsonNode schema(String name) {
        return DOCUMENT.path("components").path("schemas").path(name);
    }

    private static JsonNode property(String schema, String name) {
        return schema(schema).path("properties").path(name);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Bok27Resource.class.getResource("openapi.json"));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
