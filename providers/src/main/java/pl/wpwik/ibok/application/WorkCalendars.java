package pl.wpwik.ibok.application;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.wpwik.ibok.calendar.PublicHolidays;

/** The working days of each holiday calendar, each loaded once: reading one takes far longer than asking it. */
public final class WorkCalendars {

    private final Map<String, WorkingDays> loaded = new ConcurrentHashMap<>();

    /** @param holidayCalendar name of a bundled calendar, for example {@code pl} */
    public WorkingDays of(String holidayCalendar) {
        return loaded.computeIfAbsent(holidayCalendar, name -> new WorkingDays(PublicHolidays.of(name)::include));
    }
}
