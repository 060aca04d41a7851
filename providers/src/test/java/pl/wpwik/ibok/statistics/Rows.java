package pl.wpwik.ibok.statistics;

import java.time.LocalDate;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.RefusalReason;
import pl.wpwik.ibok.schema.RegisterDatabase;

/** Applications of which only what is counted matters; due 14 days after filing. */
final class Rows {

    static final String REALM = "realm";
    private final RegisterDatabase database;
    private int sequence;

    Rows(RegisterDatabase database) {
        this.database = database;
    }

    void filed(LocalDate day, Channel channel) {
        add(ApplicationStatus.SUBMITTED, day, channel, null, null);
    }

    void registered(LocalDate day, int days) {
        add(ApplicationStatus.REGISTERED, day.minusDays(days), Channel.POST, day, null);
    }

    void refused(LocalDate day, RefusalReason reason) {
        add(ApplicationStatus.REFUSED, day, Channel.POST, day, reason);
    }

    /** Its mails, the oldest first: each its kind and its state. */
    String mails(ApplicationStatus status, String... mails) {
        String id = add(status, LocalDate.of(2026, 11, 2), Channel.POST, LocalDate.of(2026, 11, 3), null);
        for (int i = 0; i < mails.length; i++) {
            String[] mail = mails[i].split(" ");
            execute("""
                    insert into IBOK_MAIL (ID, REALM_ID, KIND, SUBJECT_ID, STATE, ATTEMPTS, CREATED_AT, NEXT_ATTEMPT_AT)
                    values (?, ?, ?, ?, ?, 1, ?, 0)
                    """, id + "-" + i, REALM, mail[0], id, mail[1], i);
        }
        return id;
    }

    void activated(String id, int at) {
        execute("update IBOK_APPLICATION set STATUS = 'ACTIVE', ACTIVATED_AT = ? where ID = ?", at, id);
    }

    void handOverAllCopies() {
        execute("update IBOK_APPLICATION set COPY_HANDED_OVER = ?", true);
    }

    String add(
            ApplicationStatus status, LocalDate filedOn, Channel channel, LocalDate decidedOn, RefusalReason reason) {
        String id = "id-" + ++sequence;
        execute(
                """
                insert into IBOK_APPLICATION (ID, REALM_ID, NUMBER_YEAR, NUMBER_SEQUENCE, APPLICATION_NUMBER, STATUS,
                    VERSION, FILED_ON, DUE_ON, CHANNEL, APPLICANT_KIND, REGULAMIN_ACCEPTED, ENTERED_BY, ENTERED_AT,
                    SEARCH_TEXT, SORT_NAME, DECIDED_ON, REFUSAL_REASON)
                values (?, ?, 2026, ?, 'n', ?, 0, ?, ?, ?, 'PERSON', true, 'anna', 0, 'x', 'x', ?, ?)
                """,
                id,
                REALM,
                sequence,
                status.name(),
                filedOn,
                filedOn.plusDays(14),
                channel.name(),
                decidedOn,
                reason == null ? null : reason.name());
        return id;
    }

    private void execute(String statement, Object... values) {
        database.inTransaction(entities -> {
            var query = entities.createNativeQuery(statement);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }
}
