package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-5")
class SendingPlacesTest {

    private final SendingPlaces places = new SendingPlaces(3);

    @Test
    void aRealmNeverTakesTheLastPlace() {
        assertThat(places.freeFor("slow")).isEqualTo(2);
        places.take("slow");
        places.take("slow");
        assertThat(places.freeFor("slow")).isZero();
        assertThat(places.inTurn(List.of("slow", "other"))).containsExactly("other");
        assertThat(places.freeFor("other")).isEqualTo(1);
        assertThat(places.isFull()).isFalse();
    }

    @Test
    void aPlaceIsFreeAgainWhenItsMailHasEnded() {
        places.take("one");
        places.take("two");
        places.take("two");
        assertThat(places.isFull()).isTrue();
        assertThat(places.inTurn(List.of("one", "two", "three"))).isEmpty();
        places.release("two");
        assertThat(places.isFull()).isFalse();
        assertThat(places.freeFor("two")).isEqualTo(1);
    }

    @Test
    void whereThereIsOnePlaceEveryRealmMayHaveIt() {
        SendingPlaces one = new SendingPlaces(1);
        assertThat(one.freeFor("any")).isEqualTo(1);
        one.take("any");
        assertThat(one.isFull()).isTrue();
    }

    @Test
    void whoHasFewestMailsUnderWayComesFirstAndEqualsTakeTurns() {
        places.take("busy");
        Set<String> first = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            List<String> turn = places.inTurn(List.of("busy", "quiet", "silent"));
            assertThat(turn).hasSize(3).endsWith("busy");
            first.add(turn.get(0));
        }
        assertThat(first).containsExactlyInAnyOrder("quiet", "silent");
    }
}
