package pl.wpwik.ibok.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.statistics.OpenWork;
import pl.wpwik.ibok.statistics.Period;
import pl.wpwik.ibok.statistics.StatisticsRepository;

/** The register's figures, whether deadlines are kept among them (point 4); no personal data. */
public final class StatisticsResource {

    private final Call call;

    StatisticsResource(Call call) {
        this.call = call;
    }

    /** What waits today, and the figures of a period. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public StatisticsRepresentation figures(@QueryParam("from") String from, @QueryParam("to") String to) {
        call.access().requireSee();
        LocalDate today = call.today();
        Period period = period(from, to, today);
        StatisticsRepository statistics = statistics();
        int soon = call.settings().dueSoonDays();
        OpenWork open = statistics.open(today, soon);
        return StatisticsRepresentation.of(today, period, open, statistics.resignations(today, soon), statistics);
    }

    /** The figures of a period for a spreadsheet. */
    @GET
    @Path("csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@QueryParam("from") String from, @QueryParam("to") String to) {
        call.access().requireSee();
        Period period = period(from, to, call.today());
        String table = new StatisticsCsv(call.messages(), statistics()).of(period);
        String name = "bok-27-" + period.from() + "-" + period.to() + ".csv";
        return Response.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Period period(String from, String to, LocalDate today) {
        List<FieldError> problems = new ArrayList<>();
        Period period = new PeriodParameters(from, to).toPeriod(today, problems);
        if (!problems.isEmpty()) {
            throw call.errors().badRequest(problems);
        }
        return period;
    }

    private StatisticsRepository statistics() {
        return new StatisticsRepository(call.entities(), call.realm().getId());
    }
}
