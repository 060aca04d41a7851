package pl.wpwik.ibok.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.function.Consumer;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationForm;
import pl.wpwik.ibok.pages.ApplicationsPage;
import pl.wpwik.ibok.pages.StaffConsole;
import pl.wpwik.ibok.register.Paper;

/** A clerk in front of the form, and what others do meanwhile. */
record FormAtWork(IbokSystem ibok, Browser browser) {

    ApplicationForm openNew() {
        return new ApplicationForm(list(ibok.clerk()).newApplication().page());
    }

    ApplicationForm openEdit(JsonNode application) {
        return ApplicationForm.openEdit(
                console(ibok.clerk()), ibok.realm(), application.path("id").asText());
    }

    /** The console is ready when its navigation is. */
    Page console(Account staff) {
        return list(staff).page();
    }

    private ApplicationsPage list(Account staff) {
        return StaffConsole.logIn(browser.person(), ibok.realm(), staff).openApplications();
    }

    /** Somebody else corrects an application by the API. */
    JsonNode change(JsonNode application, Consumer<ObjectNode> change) {
        AdminApi other = ibok.asRegistrar();
        ObjectNode correction = Paper.correction(Paper.read(other, application));
        change.accept(correction);
        return other.put(Paper.path(application), correction).successful().json();
    }

    /** A customer number nobody else has: the register is shared by all tests. */
    static String customerNumber() {
        return "F-" + UUID.randomUUID().toString().substring(0, 18);
    }
}
