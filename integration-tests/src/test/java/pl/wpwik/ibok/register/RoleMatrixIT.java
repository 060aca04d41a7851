package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

/**
 * Every call of the API made by everybody, in the caller's own realm and in another one. The calls come from the OpenAPI
 * document, so that a new one without a row fails; the requests name no application that exists and change nothing.
 */
@ExtendWith(IbokServer.class)
@Tag("punkt-4")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixIT {

    /** yes: let in, whatever then comes of it; no: 403; who: 401. */
    private static final String IN_THE_CALLERS_REALM = """
            call                                           | clerk registrar supervisor realm-admin master-admin customer nobody no-token
            DELETE /applications/{id}/resignation          | no    yes       no         yes         yes          no       no     who
            GET /applications                              | yes   yes       yes        yes         yes          no       no     who
            GET /applications/counts                       | yes   yes       yes        yes         yes          no       no     who
            GET /applications/{id}                         | yes   yes       yes        yes         yes          no       no     who
            GET /applications/{id}/export                  | no    no        yes        yes         yes          no       no     who
            GET /applications/{id}/history                 | yes   yes       yes        yes         yes          no       no     who
            GET /applications/{id}/login-check             | no    yes       no         yes         yes          no       no     who
            GET /applications/{id}/login-proposals         | no    yes       no         yes         yes          no       no     who
            GET /applications/{id}/mails                   | yes   yes       yes        yes         yes          no       no     who
            GET /applications/{id}/refusal-letter          | yes   yes       yes        yes         yes          no       no     who
            GET /openapi.json                              | yes   yes       yes        yes         yes          no       no     who
            GET /reset-requests                            | no    yes       no         yes         yes          no       no     who
            GET /settings                                  | yes   yes       yes        yes         yes          no       no     who
            GET /settings/values                           | no    no        no         yes         yes          no       no     who
            GET /settings/versions                         | no    no        no         yes         yes          no       no     who
            GET /statistics                                | yes   yes       yes        yes         yes          no       no     who
            GET /statistics/csv                            | yes   yes       yes        yes         yes          no       no     who
            GET /users/{userId}/application                | yes   yes       yes        yes         yes          no       no     who
            POST /applications                             | yes   yes       no         yes         yes          no       no     who
            POST /applications/duplicates                  | yes   yes       no         yes         yes          no       no     who
            POST /applications/{id}/activation-mail        | no    yes       no         yes         yes          no       no     who
            POST /applications/{id}/closure                | no    yes       no         yes         yes          no       no     who
            POST /applications/{id}/contact/confirmation   | no    yes       no         yes         yes          no       no     who
            POST /applications/{id}/mails/{mailId}/restart | no    yes       no         yes         yes          no       no     who
            POST /applications/{id}/refusal                | no    yes       no         yes         yes          no       no     who
            POST /applications/{id}/registration           | no    yes       no         yes         yes          no       no     who
            POST /applications/{id}/reinstatement          | no    yes       no         yes         yes          no       no     who
            POST /closures                                 | no    yes       no         yes         yes          no       no     who
            POST /settings/versions/clauses                | no    no        no         yes         yes          no       no     who
            POST /settings/versions/regulamin              | no    no        no         yes         yes          no       no     who
            PUT /applications/{id}                         | yes   yes       no         yes         yes          no       no     who
            PUT /applications/{id}/clauses/{code}          | yes   yes       no         yes         yes          no       no     who
            PUT /applications/{id}/contact                 | no    yes       no         yes         yes          no       no     who
            PUT /applications/{id}/copy                    | yes   yes       no         yes         yes          no       no     who
            PUT /applications/{id}/data                    | no    yes       no         yes         yes          no       no     who
            PUT /applications/{id}/resignation             | yes   yes       no         yes         yes          no       no     who
            PUT /settings/values                           | no    no        no         yes         yes          no       no     who
            """;

    /** In any other realm, even for calls that exist there and for roles of the same name: */
    private static final Map<String, String> IN_ANOTHER_REALM = Map.of(
            "clerk", "no",
            "registrar", "no",
            "supervisor", "no",
            "realm-admin", "no",
            "master-admin", "yes",
            "customer", "no",
            "nobody", "no",
            "no-token", "who");

    private static final Map<String, String> STAFF_ROLES =
            Map.of("clerk", "ibok-clerk", "registrar", "ibok-registrar", "supervisor", "ibok-supervisor");

    private final IbokSystem ibok;
    private final Set<ApiDescription.Call> calls;
    private Callers callers;

    RoleMatrixIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.calls = ApiDescription.servedTo(ibok.asSupervisor()).calls();
    }

    @BeforeAll
    void callersInTwoRealms() {
        callers = Callers.inTwoRealms(ibok);
    }

    @AfterAll
    void withoutTheSecondRealm() {
        callers.close();
    }

    @Test
    void everyCallIsForThoseTheTableNamesAndForNobodyElse() {
        assertThat(answers(callers.inTheirRealm())).isEqualTo(table());
    }

    @Test
    void nobodyButTheMasterAdministratorReachesAnotherRealm() {
        for (Map<String, AdminApi> strangers : List.of(callers.fromIbokElsewhere(), callers.fromElsewhereInIbok())) {
            answers(strangers)
                    .forEach((call, answers) -> assertThat(answers).as(call).isEqualTo(expected(strangers.keySet())));
        }
    }

    @Test
    void everybodyIsToldWhatTheTableSaysOfThem() {
        Map<String, Map<String, String>> table = table();
        callers.inTheirRealm().forEach((caller, api) -> {
            if (table.get("GET /settings").get(caller).equals("yes")) {
                JsonNode permissions =
                        api.get("/bok27/settings").successful().json().path("permissions");
                assertThat(permissions.path("enter").asBoolean())
                        .as(caller)
                        .isEqualTo(table.get("POST /applications").get(caller).equals("yes"));
                assertThat(permissions.path("register").asBoolean())
                        .as(caller)
                        .isEqualTo(table.get("POST /applications/{id}/registration")
                                .get(caller)
                                .equals("yes"));
                boolean administrator = caller.endsWith("-admin");
                assertThat(permissions.path("administer").asBoolean())
                        .as(caller)
                        .isEqualTo(administrator);
                assertThat(permissions.path("viewUsers").asBoolean()).as(caller).isEqualTo(administrator);
                assertThat(permissions.path("export").asBoolean())
                        .as(caller)
                        .isEqualTo(administrator || caller.equals("supervisor"));
            }
        });
    }

    @Test
    void theDocumentNamesTheSameRolesAsTheTable() {
        Map<String, Map<String, String>> table = table();
        for (ApiDescription.Call call : calls) {
            Set<String> roles = new TreeSet<>();
            STAFF_ROLES.forEach((caller, role) -> {
                if (table.get(call.name()).get(caller).equals("yes")) {
                    roles.add(role);
                }
            });
            assertThat(call.roles())
                    .as(call.name())
                    .isEqualTo(roles.isEmpty() ? Set.of("realm-management.manage-realm") : roles);
        }
    }

    private Map<String, Map<String, String>> answers(Map<String, AdminApi> everybody) {
        Map<String, Map<String, String>> answers = new TreeMap<>();
        for (ApiDescription.Call call : calls) {
            Map<String, String> ofCall = answers.computeIfAbsent(call.name(), name -> new TreeMap<>());
            everybody.forEach((caller, api) -> ofCall.put(caller, answer(call, api)));
        }
        return answers;
    }

    private static String answer(ApiDescription.Call call, AdminApi caller) {
        String path = "/bok27" + call.path().replaceAll("\\{\\w+}", "00000000-0000-0000-0000-000000000000");
        int status = caller.call(call.method(), path, call.method().equals("GET") ? "" : "{}")
                .status();
        return switch (status) {
            case 401 -> "who";
            case 403 -> "no";
            case 200, 400, 404 -> "yes";
            default -> "HTTP " + status;
        };
    }

    private static Map<String, Map<String, String>> table() {
        List<String> rows = IN_THE_CALLERS_REALM.lines().toList();
        List<String> names = words(rows.get(0));
        Map<String, Map<String, String>> table = new TreeMap<>();
        for (String row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new TreeMap<>();
            for (int i = 0; i < names.size(); i++) {
                cells.put(names.get(i), words(row).get(i));
            }
            table.put(row.substring(0, row.indexOf('|')).strip(), cells);
        }
        return table;
    }

    private static List<String> words(String row) {
        return Arrays.asList(row.substring(row.indexOf('|') + 1).strip().split(" +"));
    }

    private static Map<String, String> expected(Set<String> present) {
        Map<String, String> expected = new LinkedHashMap<>(IN_ANOTHER_REALM);
        expected.keySet().retainAll(present);
        return expected;
    }
}
