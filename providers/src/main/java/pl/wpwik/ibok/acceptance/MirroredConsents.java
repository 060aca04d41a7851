package pl.wpwik.ibok.acceptance;

import static pl.wpwik.ibok.application.CustomerAttributes.CONSENTS;
import static pl.wpwik.ibok.application.CustomerAttributes.REGULAMIN_SEEN;
import static pl.wpwik.ibok.application.CustomerAttributes.REGULAMIN_VERSION;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.regulamin.AcceptanceWay;
import pl.wpwik.ibok.regulamin.ConsentRepository;
import pl.wpwik.ibok.regulamin.OptionalConsents;
import pl.wpwik.ibok.regulamin.RegulaminAcceptance;

/**
 * Shows on a customer's Keycloak user what the register knows of the consents: from there they reach other applications as
 * claims, and a login reads them without asking the register. To be called under the application's lock.
 */
public final class MirroredConsents {

    private final ConsentRepository consents;

    public MirroredConsents(ConsentRepository consents) {
        this.consents = consents;
    }

    /** Both; what differs is written, so that the user stays in Keycloak's cache otherwise. */
    public void show(ApplicationEntity application, UserModel user) {
        showRegulamin(application, user);
        showClauses(application, user);
    }

    void showRegulamin(ApplicationEntity application, UserModel user) {
        List<RegulaminAcceptance> acceptances = consents.acceptances(application.id());
        String onPaper = application.data().regulamin().version();
        set(user, REGULAMIN_VERSION, newest(acceptances, AcceptanceWay.ONLINE, onPaper));
        set(user, REGULAMIN_SEEN, newest(acceptances, AcceptanceWay.SEEN, null));
    }

    void showClauses(ApplicationEntity application, UserModel user) {
        List<String> given = new OptionalConsents(application.data(), consents.decisions(application.id())).given();
        // Keycloak keeps several values in no order.
        if (!user.getAttributeStream(CONSENTS).collect(Collectors.toSet()).equals(Set.copyOf(given))) {
            user.setAttribute(CONSENTS, given);
        }
    }

    private static String newest(List<RegulaminAcceptance> acceptances, AcceptanceWay way, String otherwise) {
        return acceptances.stream()
                .filter(accepted -> accepted.way() == way)
                .map(RegulaminAcceptance::version)
                .reduce(otherwise, (earlier, later) -> later);
    }

    private static void set(UserModel user, String attribute, String value) {
        if (value != null && !value.equals(user.getFirstAttribute(attribute))) {
            user.setSingleAttribute(attribute, value);
        }
    }
}
