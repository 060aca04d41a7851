package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.Duplicate.Match;
import pl.wpwik.ibok.schema.RegisterDatabase;

/** What is pointed out as a duplicate, on a database of its own. */
@Tag("punkt-1")
class DuplicatesTest {

    private static final Address HOME = new Address("ul. Źródlana", "7A", "2", "34-100", "Wadowice");

    private static final RegisterDatabase DATABASE = new RegisterDatabase();

    private final String realm = UUID.randomUUID().toString();
    private int sequence;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theSameNumberAndTheSameNameAndAddressAreTwoMatchesHoweverTheyWereTyped() {
        String id = add(realm, "Łukasz", "Żółć", "K-1", HOME);
        Address typed = new Address("zrodlana", "7 a", "2", null, "WADOWICE");
        assertThat(find(null, "lukasz", "ZOLC", "k-1", typed)).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.matches()).containsExactly(Match.CUSTOMER_NUMBER, Match.NAME_AND_ADDRESS);
        });
        assertThat(find(null, "Łukasz", "Żółć", "K-2", HOME))
                .singleElement()
                .satisfies(found -> assertThat(found.matches()).containsExactly(Match.NAME_AND_ADDRESS));
        assertThat(find(null, "Anna", "Lis", "K-1", null))
                .singleElement()
                .satisfies(found -> assertThat(found.matches()).containsExactly(Match.CUSTOMER_NUMBER));
    }

    @Test
    void aNamesakeElsewhereANeighbourAndWhoeverIsNotKnownYetAreNoDuplicates() {
        add(realm, "Łukasz", "Żółć", "K-1", HOME);
        add(realm, null, "Bezimienny", null, null);
        assertThat(find(null, "Łukasz", "Żółć", null, new Address("Źródlana", "8", null, "34-100", "Wadowice")))
                .isEmpty();
        assertThat(find(null, "Anna", "Żółć", null, HOME)).isEmpty();
        assertThat(find(null, "Łukasz", "Żółć", null, null)).isEmpty();
        assertThat(find(null, null, null, null, null)).isEmpty();
        assertThat(find(null, null, "Bezimienny", null, null)).isEmpty();
    }

    @Test
    void neitherTheApplicationItselfNorAnotherRealmsIsPointedOut() {
        String id = add(realm, "Łukasz", "Żółć", "K-1", HOME);
        add("other", "Łukasz", "Żółć", "K-1", HOME);
        assertThat(find(id, "Łukasz", "Żółć", "K-1", HOME)).isEmpty();
    }

    @Test
    void theNewestFiveComeFirst() {
        List<String> ids = IntStream.range(0, 7)
                .mapToObj(n -> add(realm, "Łukasz", "Żółć", n % 2 == 0 ? "K-1" : null, HOME))
                .toList();
        assertThat(find(ids.get(5), "Łukasz", "Żółć", "K-1", HOME))
                .extracting(Duplicate::id)
                .containsExactly(ids.get(6), ids.get(4), ids.get(3), ids.get(2), ids.get(1));
    }

    private String add(String ofRealm, String firstName, String lastName, String customerNumber, Address address) {
        ApplicationData data = Applications.of(
                Applications.withContact(
                        address == null ? ContactDetails.NONE : new ContactDetails(null, null, address)),
                person(firstName, lastName, customerNumber));
        int number = ++sequence;
        ApplicationEntity application = new ApplicationEntity(
                ofRealm,
                new ApplicationNumber("BOK-27", Year.of(2026), number),
                data,
                Applications.FILED.plusDays(14),
                "anna",
                Instant.ofEpochSecond(number));
        DATABASE.inTransaction(entities -> new ApplicationRepository(entities, ofRealm).add(application));
        return application.id();
    }

    private List<Duplicate> find(
            String except, String firstName, String lastName, String customerNumber, Address address) {
        DuplicateQuery query = new DuplicateQuery(
                except, person(firstName, lastName, customerNumber), address == null ? Address.NONE : address);
        return DATABASE.fromTransaction(entities -> new Duplicates(entities, realm).of(query));
    }

    private static Applicant person(String firstName, String lastName, String customerNumber) {
        return new Applicant(ApplicantKind.PERSON, firstName, lastName, null, customerNumber);
    }
}
