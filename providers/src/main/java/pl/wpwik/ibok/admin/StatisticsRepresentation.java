package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.statistics.OpenResignations;
import pl.wpwik.ibok.statistics.OpenWork;
import pl.wpwik.ibok.statistics.Period;
import pl.wpwik.ibok.statistics.RefusalsByReason;
import pl.wpwik.ibok.statistics.Registrations;
import pl.wpwik.ibok.statistics.StatisticsRepository;

/** The figures of a period; {@code today} is the business date. */
public record StatisticsRepresentation(
        String today,
        String from,
        String to,
        OpenWork open,
        OpenResignations resignations,
        List<FiledWeek> filed,
        Registered registered,
        List<RefusalsByReason> refused) {

    /** @param week its Monday */
    public record FiledWeek(String week, Map<Channel, Long> channels) {}

    /** @param medianDays null when there are none */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Registered(
            long count,
            long withinDeadline,
            Integer medianDays,
            Integer ninetiethPercentileDays,
            List<RegisteredWeek> weeks) {}

    /** @param week its Monday */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record RegisteredWeek(
            String week, long count, long withinDeadline, Integer medianDays, Integer ninetiethPercentileDays) {

        private static RegisteredWeek of(LocalDate week, Registrations figures) {
            return new RegisteredWeek(
                    week.toString(),
                    figures.count(),
                    figures.withinDeadline(),
                    figures.medianDays(),
                    figures.ninetiethPercentileDays());
        }
    }

    static StatisticsRepresentation of(
            LocalDate today,
            Period period,
            OpenWork open,
            OpenResignations resignations,
            StatisticsRepository statistics) {
        return new StatisticsRepresentation(
                today.toString(),
                period.from().toString(),
                period.to().toString(),
                open,
                resignations,
                filed(period, statistics.filed(period)),
                registered(period, statistics.registered(period), statistics.registeredByWeek(period)),
                statistics.refused(period));
    }

    private static List<FiledWeek> filed(Period period, Map<LocalDate, Map<Channel, Long>> weeks) {
        return period.weeks().stream()
                .map(week -> new FiledWeek(week.toString(), everyChannel(weeks.getOrDefault(week, Map.of()))))
                .toList();
    }

    private static Map<Channel, Long> everyChannel(Map<Channel, Long> counted) {
        Map<Channel, Long> every = new EnumMap<>(Channel.class);
        Stream.of(Channel.values()).forEach(channel -> every.put(channel, counted.getOrDefault(channel, 0L)));
        return every;
    }

    private static Registered registered(Period period, Registrations all, Map<LocalDate, Registrations> weeks) {
        return new Registered(
                all.count(),
                all.withinDeadline(),
                all.medianDays(),
                all.ninetiethPercentileDays(),
                period.weeks().stream()
                        .map(week -> RegisteredWeek.of(week, weeks.getOrDefault(week, Registrations.NONE)))
                        .toList());
    }
}
