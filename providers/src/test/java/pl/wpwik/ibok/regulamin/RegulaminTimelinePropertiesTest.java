package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("punkt-2")
class RegulaminTimelinePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private record Kind(Acceptance acceptance, boolean hasText) {}

    @Provide
    Arbitrary<RegulaminTimeline> timelines() {
        Arbitrary<Kind> kinds = Combinators.combine(Arbitraries.of(Acceptance.class), Arbitraries.of(true, false))
                .as((acceptance, text) -> new Kind(acceptance, text || acceptance == Acceptance.REQUIRED));
        return kinds.list()
                .ofMaxSize(8)
                .map(list -> new RegulaminTimeline(IntStream.range(0, list.size())
                        .mapToObj(i -> new RegulaminVersion(
                                "v" + i,
                                FIRST.plusDays(3L * i),
                                null,
                                list.get(i).acceptance(),
                                list.get(i).hasText()))
                        .toList()));
    }

    @Property
    void afterOneReadingNothingIsLeftThatDay(
            @ForAll("timelines") RegulaminTimeline timeline,
            @ForAll @IntRange(max = 9) int known,
            @ForAll @IntRange(max = 30) int day) {
        LocalDate today = FIRST.plusDays(day);
        String accepted = "v" + known;
        timeline.pending(accepted, null, today).ifPresent(pending -> {
            String read = pending.version().version();
            assertThat(
                            pending.toBeAccepted()
                                    ? timeline.pending(read, null, today)
                                    : timeline.pending(accepted, read, today))
                    .isEmpty();
        });
    }

    @Property
    void whoAcceptedEverythingRequiredIsNeverHeldUp(
            @ForAll("timelines") RegulaminTimeline timeline, @ForAll @IntRange(max = 30) int day) {
        LocalDate today = FIRST.plusDays(day);
        List<String> required = timeline.versions().stream()
                .filter(version -> version.acceptance() == Acceptance.REQUIRED)
                .filter(version -> !version.inForceFrom().isAfter(today))
                .map(RegulaminVersion::version)
                .toList();
        String newest = required.isEmpty() ? "v-first" : required.get(required.size() - 1);
        Optional<PendingRegulamin> pending = timeline.pending(newest, null, today);
        assertThat(pending.filter(PendingRegulamin::toBeAccepted)).isEmpty();
        if (!required.isEmpty()) {
            assertThat(timeline.pending("v-first", null, today))
                    .as("whoever has not")
                    .map(PendingRegulamin::toBeAccepted)
                    .contains(true);
        }
    }
}
