package pl.wpwik.ibok.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.statistics.Period;
import pl.wpwik.ibok.statistics.Registrations;
import pl.wpwik.ibok.statistics.StatisticsRepository;

/** The figures of a period as a table for a spreadsheet: one line a week, the header in the caller's language. */
final class StatisticsCsv {

    /** In the order of the table. */
    static final List<String> COLUMNS = Stream.of(
                    Stream.of("week"),
                    Stream.of(Channel.values()).map(channel -> "filed." + channel),
                    Stream.of("registered", "withinDeadline", "median", "ninetiethPercentile", "refused"))
            .flatMap(columns -> columns)
            .toList();

    private final Messages messages;
    private final StatisticsRepository statistics;

    StatisticsCsv(Messages messages, StatisticsRepository statistics) {
        this.messages = messages;
        this.statistics = statistics;
    }

    String of(Period period) {
        Map<LocalDate, Map<Channel, Long>> filed = statistics.filed(period);
        Map<LocalDate, Registrations> registered = statistics.registeredByWeek(period);
        Map<LocalDate, Long> refused = statistics.refusedByWeek(period);
        Csv csv = new Csv();
        csv.line(header());
        for (LocalDate week : period.weeks()) {
            csv.line(line(
                    week,
                    filed.getOrDefault(week, Map.of()),
                    registered.getOrDefault(week, Registrations.NONE),
                    refused.getOrDefault(week, 0L)));
        }
        return csv.text();
    }

    private List<String> header() {
        return COLUMNS.stream()
                .map(column -> messages.text(RestKeys.CSV + column, List.of()))
                .toList();
    }

    private static List<String> line(LocalDate week, Map<Channel, Long> filed, Registrations registered, long refused) {
        List<String> cells = new ArrayList<>();
        cells.add(week.toString());
        for (Channel channel : Channel.values()) {
            cells.add(Long.toString(filed.getOrDefault(channel, 0L)));
        }
        cells.add(Long.toString(registered.count()));
        cells.add(Long.toString(registered.withinDeadline()));
        cells.add(days(registered.medianDays()));
        cells.add(days(registered.ninetiethPercentileDays()));
        cells.add(Long.toString(refused));
        return cells;
    }

    private static String days(Integer days) {
        return days == null ? "" : days.toString();
    }
}
