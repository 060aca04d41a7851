package pl.wpwik.ibok.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokCluster;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.OwnRealm;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.harness.TwoNodes;
import pl.wpwik.ibok.register.Paper;

/** Many at once, their requests spread over two nodes. */
@ExtendWith(IbokCluster.class)
@Tag("full")
@Tag("fault")
class RegisterAcrossNodesIT {

    private final IbokSystem ibok;

    RegisterAcrossNodesIT(TwoNodes nodes) {
        this.ibok = nodes.ibok();
    }

    @Test
    @Tag("punkt-1")
    void twoHundredApplicationsAtOnceAreNumberedFromOneToTwoHundred() {
        try (OwnRealm realm = OwnRealm.create(ibok, "numery")) {
            List<Integer> numbers = Together.run(
                    200, i -> sequence(Paper.record(realm.asAdministrator(), Paper.complete("Jan", "Tłumny"))));
            new FaultReport("numbers")
                    .count("recorded", numbers.size())
                    .count("different", numbers.stream().distinct().count())
                    .count("highest", numbers.stream().max(Integer::compare).orElseThrow())
                    .print();
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 200).boxed().toList());
        }
    }

    @Test
    @Tag("punkt-4")
    void fiftyNamesakesAtOnceGetFiftyLogins() {
        List<JsonNode> papers = Together.run(50, i -> Paper.record(ibok.asClerk(), Paper.complete("Jan", "Jednakowy")));
        List<String> logins = Together.run(
                50,
                i -> Paper.register(ibok.asRegistrar(), papers.get(i))
                        .successful()
                        .json()
                        .path("outcome")
                        .path("login")
                        .asText());
        new FaultReport("namesakes")
                .count("registered", logins.size())
                .count("logins", logins.stream().distinct().count())
                .print();
        assertThat(logins)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("jan.jednakowy"),
                                IntStream.rangeClosed(2, 50).mapToObj(number -> "jan.jednakowy" + number))
                        .toList());
        assertThat(ibok.database().values("SELECT username FROM user_entity WHERE username LIKE 'jan.jednakowy%'"))
                .containsExactlyInAnyOrderElementsOf(logins);
    }

    @Test
    @Tag("punkt-4")
    void fiftyRegistrationsOfOneApplicationMakeOneAccount() {
        JsonNode paper = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Pożądany"));
        List<Answer> answers = Together.run(50, i -> Paper.register(ibok.asRegistrar(), paper));
        List<String> accounts =
                ibok.database().values("SELECT username FROM user_entity WHERE username LIKE 'jan.pozadany%'");
        List<String> mails = ibok.database()
                .values(
                        "SELECT id FROM ibok_mail WHERE subject_id = ?",
                        paper.path("id").asText());
        new FaultReport("one application")
                .count("registrations", answers.size())
                .count(
                        "done",
                        answers.stream()
                                .filter(answer -> answer.status() == 200)
                                .count())
                .count(
                        "already done",
                        answers.stream()
                                .filter(answer -> answer.status() == 409)
                                .count())
                .count("accounts", accounts.size())
                .count("mails", mails.size())
                .print();
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(accounts).containsExactly("jan.pozadany");
        assertThat(mails).hasSize(1);
    }

    private static int sequence(JsonNode application) {
        String number = application.path("number").asText();
        return Integer.parseInt(number.substring(number.lastIndexOf('/') + 1));
    }
}
