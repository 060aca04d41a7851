package pl.wpwik.ibok.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pl.wpwik.ibok.dev.Sample.Gap;
import pl.wpwik.ibok.dev.Sample.Stage;

/** The sample register: every state and every due situation, always the same, always around today. */
final class Samples {

    private final List<SampleHousehold> households = households();
    private final List<Sample> samples = new ArrayList<>();

    private Samples() {}

    static List<Sample> all(int deadlineDays) {
        var samples = new Samples();
        samples.waiting(deadlineDays);
        samples.incomplete();
        samples.decided();
        return List.copyOf(samples.samples);
    }

    /** Overdue, due today, due soon, due later. */
    private void waiting(int deadlineDays) {
        for (var beyondDue : List.of(8, 3, 1, 0, 0, -1, -2, -3, -7, -11, -14)) {
            add(Math.max(0, deadlineDays + beyondDue), Stage.SUBMITTED, Gap.NONE);
        }
    }

    private void incomplete() {
        add(10, Stage.SUBMITTED, Gap.CONSENT);
        add(13, Stage.SUBMITTED, Gap.REGULAMIN);
        add(5, Stage.SUBMITTED, Gap.ADDRESS);
        add(16, Stage.SUBMITTED, Gap.EMAIL);
        add(1, Stage.SUBMITTED, Gap.COPY);
    }

    private void decided() {
        for (var filedDaysAgo : List.of(9, 6, 2)) {
            add(filedDaysAgo, Stage.REGISTERED, Gap.NONE);
        }
        for (var filedDaysAgo : List.of(40, 25, 12)) {
            add(filedDaysAgo, Stage.ACTIVE, Gap.NONE);
        }
        add(30, Stage.REFUSED, Gap.CONSENT);
        add(8, Stage.REFUSED, Gap.NONE);
    }

    private void add(int filedDaysAgo, Stage stage, Gap gap) {
        samples.add(new Sample(households.get(samples.size()), filedDaysAgo, stage, gap));
    }

    private static List<SampleHousehold> households() {
        try (var csv = Samples.class.getResourceAsStream("/samples/households.csv")) {
            var text = new String(csv.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(SampleHousehold::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
