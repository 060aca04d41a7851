package pl.wpwik.ibok.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.wpwik.ibok.harness.Rows;

/** Looks behind the server's back for what no transaction may leave: a part of something without the rest of it. */
final class HalfMade {

    /** How many there are of what must not exist, by name. */
    private static final Map<String, String> QUERIES = Map.of(
            "registrations without account",
            "SELECT count(*) FROM ibok_application a WHERE a.status IN ('REGISTERED', 'ACTIVE')"
                    + " AND NOT EXISTS (SELECT 1 FROM user_entity u WHERE u.id = a.user_id AND u.username = a.login)",
            "accounts without registration",
            "SELECT count(*) FROM user_entity u JOIN realm r ON r.id = u.realm_id WHERE r.name = 'ibok'"
                    + " AND u.username NOT IN ('pracownik', 'rejestrator', 'nadzorca')"
                    + " AND u.service_account_client_link IS NULL"
                    + " AND NOT EXISTS (SELECT 1 FROM ibok_application a WHERE a.user_id = u.id)",
            "registered customers without their role",
            "SELECT count(*) FROM ibok_application a WHERE a.status IN ('REGISTERED', 'ACTIVE')"
                    + " AND NOT EXISTS (SELECT 1 FROM user_role_mapping m JOIN keycloak_role r ON r.id = m.role_id"
                    + " WHERE m.user_id = a.user_id AND r.name = 'ibok-customer')",
            "logins not given to who reserved them",
            "SELECT count(*) FROM ibok_login l WHERE NOT EXISTS (SELECT 1 FROM ibok_application a"
                    + " WHERE a.id = l.application_id AND a.login = l.login)",
            "registrations without a mail owed or sent",
            "SELECT count(*) FROM ibok_application a WHERE a.status = 'REGISTERED' AND NOT EXISTS"
                    + " (SELECT 1 FROM ibok_mail m WHERE m.subject_id = a.id AND m.kind = 'ibok-activation')",
            "mails without registration",
            "SELECT count(*) FROM ibok_mail m JOIN ibok_application a ON a.id = m.subject_id"
                    + " WHERE m.kind = 'ibok-activation' AND a.status IN ('SUBMITTED', 'REFUSED')",
            "registrations not noted exactly once",
            "SELECT count(*) FROM ibok_application a WHERE a.status IN ('REGISTERED', 'ACTIVE') AND 1 <>"
                    + " (SELECT count(DISTINCT entry_id) FROM ibok_history h WHERE h.application_id = a.id"
                    + " AND h.action = 'REGISTERED')",
            "applications without history",
            "SELECT count(*) FROM ibok_application a WHERE NOT EXISTS"
                    + " (SELECT 1 FROM ibok_history h WHERE h.application_id = a.id AND h.action = 'RECORDED')",
            "gaps in the numbers",
            "SELECT COALESCE(sum(most - held), 0) FROM (SELECT max(number_sequence) most, count(*) held"
                    + " FROM ibok_application GROUP BY realm_id, number_year) AS years");

    private HalfMade() {}

    /** One line for each kind of it, with the number. */
    static List<String> in(Rows rows) {
        List<String> found = new ArrayList<>();
        QUERIES.forEach((name, query) -> {
            long number = rows.count(query);
            if (number != 0) {
                found.add(number + " " + name);
            }
        });
        return found;
    }
}
