package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.access.CachedCustomer;
import pl.wpwik.ibok.harness.BackgroundStatements;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.register.Customer;

/** The Regulamin costs an ordinary login no statement. */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-2")
class RegulaminCostIT {

    private final IbokSystem ibok;
    private Utility utility;

    RegulaminCostIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void open() {
        utility = new Utility(ibok, "regulamin");
    }

    @AfterEach
    void close() {
        utility.close();
    }

    @Test
    void anOrdinaryLoginCostsAsManyStatementsAsOneWithoutTheAction() {
        Customer customer = accepted();
        Map<String, Long> with = statements(customer);
        enableAction(false);
        Map<String, Long> without = statements(customer);
        assertThat(without).isNotEmpty();
        assertThat(with).isEqualTo(without);
    }

    /** Proven by locking the tables: a login that asked them anything would wait and fail. */
    @Test
    void anOrdinaryLoginReadsNoTableOfOurs() throws SQLException {
        Customer customer = accepted();
        CachedCustomer.await(ibok, () -> statementsOfOne(customer));
        try (var connection = ibok.database().connection()) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute("LOCK TABLE ibok_application, ibok_regulamin_version, ibok_regulamin_text,"
                            + " ibok_regulamin_acceptance, ibok_clause_decision, ibok_clause_version"
                            + " IN ACCESS EXCLUSIVE MODE");
            assertThat(utility.login(customer).atPortal()).isTrue();
            connection.rollback();
        }
    }

    private Customer accepted() {
        Customer customer = utility.active("Oszczędna");
        utility.newRegulamin("2", "REQUIRED");
        assertThat(Utility.accept(utility.login(customer), "2").atPortal()).isTrue();
        return customer;
    }

    private Map<String, Long> statements(Customer customer) {
        CachedCustomer.await(ibok, () -> statementsOfOne(customer));
        return statementsOfOne(customer);
    }

    private Map<String, Long> statementsOfOne(Customer customer) {
        LoginConversation person = utility.atLogin();
        Map<String, Long> statements = ibok.database().statementsOf(() -> person.login(customer.login(), Utility.OWN));
        assertThat(person.atPortal()).isTrue();
        return ofKeycloak(statements);
    }

    /** Our own tables are asked by background work at any time; that a login asks them nothing is proven by the other test. */
    private static Map<String, Long> ofKeycloak(Map<String, Long> statements) {
        Map<String, Long> rest = new TreeMap<>(BackgroundStatements.without(statements));
        rest.keySet().removeIf(sql -> sql.contains("IBOK_"));
        return rest;
    }

    private void enableAction(boolean enabled) {
        String path = "/authentication/required-actions/ibok-regulamin";
        ObjectNode action = (ObjectNode) utility.api().get(path).successful().json();
        utility.api().put(path, action.put("enabled", enabled)).successful();
    }
}
