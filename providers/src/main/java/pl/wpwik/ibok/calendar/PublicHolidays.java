package pl.wpwik.ibok.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.impl.DefaultHolidayManager;
import de.focus_shift.jollyday.core.parameter.UrlManagerParameter;
import de.focus_shift.jollyday.core.parser.impl.ChristianHolidayParser;
import de.focus_shift.jollyday.core.parser.impl.FixedParser;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.jaxb.JaxbConfigurationService;
import java.net.URL;
import java.time.LocalDate;
import java.util.Properties;

/**
 * The public holidays of a country, from the Jollyday library.
 *
 * <p>Its parts are put together here and not by its own look-up: that reads class names from a file, which the
 * relocation of the bundled library would not reach, and finds services through the thread's class loader.
 */
public final class PublicHolidays {

    private final HolidayManager holidays;

    private PublicHolidays(HolidayManager holidays) {
        this.holidays = holidays;
    }

    /** @param calendar name of a bundled calendar, for example {@code pl} */
    public static PublicHolidays of(String calendar) {
        DefaultHolidayManager manager = new DefaultHolidayManager();
        manager.setConfigurationService(new JaxbConfigurationService());
        manager.init(new UrlManagerParameter(file(calendar), parsers()));
        return new PublicHolidays(manager);
    }

    public boolean include(LocalDate day) {
        return holidays.isHoliday(day);
    }

    private static URL file(String calendar) {
        URL file = PublicHolidays.class.getClassLoader().getResource("holidays/Holidays_" + calendar + ".xml");
        if (file == null) {
            throw new IllegalArgumentException("No holiday calendar " + calendar + " is bundled");
        }
        return file;
    }

    /** The kinds of holidays that bundled calendars know; any other kind is an error, not a holiday overlooked. */
    private static Properties parsers() {
        Properties parsers = new Properties();
        parser(parsers, FixedHolidayConfiguration.class, FixedParser.class);
        parser(parsers, ChristianHolidayConfiguration.class, ChristianHolidayParser.class);
        return parsers;
    }

    private static void parser(Properties parsers, Class<?> kind, Class<?> parser) {
        parsers.setProperty(ManagerParameter.PARSER_IMPL_PREFIX + kind.getName(), parser.getName());
    }
}
