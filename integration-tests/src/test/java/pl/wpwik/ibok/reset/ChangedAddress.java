package pl.wpwik.ibok.reset;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Correction;
import pl.wpwik.ibok.register.Paper;

/** The account of a customer who uses it, and whose e-mail address a registrar changes. */
record ChangedAddress(IbokSystem ibok, ForgetfulCustomer customer) {

    static ChangedAddress of(IbokSystem ibok, String lastName) {
        return new ChangedAddress(ibok, ForgetfulCustomer.active(ibok, "Iga", lastName));
    }

    JsonNode application() {
        return Paper.read(ibok.asRegistrar(), customer.customer().application());
    }

    /** By the registrar of the tests. */
    JsonNode to(String address) {
        return new Correction(ibok).correct(application(), address).successful().json();
    }

    Answer confirmedBy(AdminApi staff, JsonNode seen) {
        return staff.post(
                Paper.path(seen) + "/contact/confirmation",
                Map.of("version", seen.path("version").asInt()));
    }

    JsonNode hold(AdminApi seenBy) {
        return Paper.read(seenBy, customer.customer().application()).path("addressHold");
    }

    /** Asks for a temporary password; whatever was asked before is long ago. */
    String outcomeOfAsking() {
        ResetRequestRows.forgetAddresses(ibok);
        write("DELETE FROM ibok_reset_intake WHERE login = ?", customer.login());
        customer.atLoginPage().forgot(customer.login());
        return ResetRequestRows.outcomes(ibok, customer.login(), 1).get(0);
    }

    List<String> actions() {
        return Paper.history(ibok.asClerk(), application()).findValuesAsText("action");
    }

    /** As if the hours had gone by. */
    void elapse() {
        write(
                "UPDATE ibok_address_hold SET held_until = changed_at - 1 WHERE application_id = ?",
                application().path("id").asText());
    }

    long noticesWaiting() {
        try (var connection = ibok.database().connection();
                var query = connection.prepareStatement(
                        "SELECT count(*) FROM ibok_address_notice WHERE application_id = ?")) {
            query.setString(1, application().path("id").asText());
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id of the notice that was given up; its page does not say to which of the two addresses it went. */
    String failedMail(String which) {
        try (var connection = ibok.database().connection();
                var query = connection.prepareStatement("SELECT id FROM ibok_mail WHERE subject_id = ?"
                        + " AND kind = 'ibok-email-changed' AND state = 'FAILED' AND " + which)) {
            query.setString(1, application().path("id").asText());
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String statement, String value) {
        try (var connection = ibok.database().connection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, value);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
