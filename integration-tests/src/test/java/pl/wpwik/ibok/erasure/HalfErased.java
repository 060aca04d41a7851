package pl.wpwik.ibok.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks behind the server's back at accounts that are being erased: each is there wholly or not at all. */
public final class HalfErased {

    private static final String OURS = "a.id = ANY(?) AND ";

    /** How many there are of what must not exist, by name. */
    private static final Map<String, String> QUERIES = Map.of(
            "closed accounts without user",
            "SELECT count(*) FROM ibok_application a WHERE " + OURS
                    + "a.status = 'CLOSED' AND NOT EXISTS (SELECT 1 FROM user_entity u WHERE u.id = a.user_id)",
            "closed accounts without login, supply point or name",
            "SELECT count(*) FROM ibok_application a WHERE " + OURS
                    + "a.status = 'CLOSED' AND (a.last_name IS NULL OR NOT EXISTS (SELECT 1 FROM ibok_login l"
                    + " WHERE l.application_id = a.id) OR NOT EXISTS (SELECT 1 FROM ibok_supply_point s"
                    + " WHERE s.application_id = a.id))",
            "erased ones with something personal",
            "SELECT count(*) FROM ibok_application a WHERE " + OURS
                    + "a.status = 'ERASED' AND num_nonnulls(a.first_name, a.last_name, a.customer_number, a.email,"
                    + " a.phone, a.street, a.house_number, a.postal_code, a.city, a.login, a.user_id, a.received_by,"
                    + " a.original_location) > 0",
            "erased ones with rows of their own",
            "SELECT count(*) FROM ibok_application a WHERE " + OURS
                    + "a.status = 'ERASED' AND (EXISTS (SELECT 1 FROM ibok_login l WHERE l.application_id = a.id)"
                    + " OR EXISTS (SELECT 1 FROM ibok_mail m WHERE m.subject_id = a.id)"
                    + " OR EXISTS (SELECT 1 FROM ibok_activation t WHERE t.application_id = a.id)"
                    + " OR EXISTS (SELECT 1 FROM ibok_supply_point s WHERE s.application_id = a.id)"
                    + " OR EXISTS (SELECT 1 FROM ibok_clause_answer c WHERE c.application_id = a.id))",
            "erased ones whose history has a value",
            "SELECT count(*) FROM ibok_application a WHERE " + OURS
                    + "a.status = 'ERASED' AND EXISTS (SELECT 1 FROM ibok_history h WHERE h.application_id = a.id"
                    + " AND num_nonnulls(h.field, h.old_value, h.new_value) > 0)",
            "erased ones not noted exactly once",
            "SELECT count(*) FROM ibok_application a WHERE " + OURS
                    + "a.status = 'ERASED' AND 1 <> (SELECT count(*) FROM ibok_history h"
                    + " WHERE h.application_id = a.id AND h.action = 'ERASED')",
            "closures that do not go with their application",
            "SELECT count(*) FROM ibok_application a JOIN ibok_closure c ON c.application_id = a.id WHERE " + OURS
                    + "(a.status = 'ERASED') <> (c.erased_at IS NOT NULL AND c.erase_at IS NULL"
                    + " AND c.original_location IS NULL AND c.received_by IS NULL)");

    private final DueAccounts accounts;
    private final Object ids;

    private HalfErased(DueAccounts accounts, Object ids) {
        this.accounts = accounts;
        this.ids = ids;
    }

    public static HalfErased of(DueAccounts accounts, List<JsonNode> applications) {
        return new HalfErased(
                accounts,
                applications.stream()
                        .map(application -> application.path("id").asText())
                        .toArray(String[]::new));
    }

    /** One line for each kind of it, with the number. */
    public List<String> found() {
        List<String> found = new ArrayList<>();
        QUERIES.forEach((name, query) -> {
            long number = accounts.count(query, ids);
            if (number != 0) {
                found.add(number + " " + name);
            }
        });
        return found;
    }

    public long erased() {
        return accounts.count("SELECT count(*) FROM ibok_application a WHERE " + OURS + "a.status = 'ERASED'", ids);
    }

    public long owedMails() {
        return accounts.count("SELECT count(*) FROM ibok_mail WHERE subject_id = ANY(?) AND state = 'PENDING'", ids);
    }
}
