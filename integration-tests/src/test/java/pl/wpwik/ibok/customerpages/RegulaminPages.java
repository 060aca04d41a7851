package pl.wpwik.ibok.customerpages;

import static pl.wpwik.ibok.customerpages.CustomerPage.of;
import static pl.wpwik.ibok.customerpages.CustomerPage.refused;

import java.util.List;
import pl.wpwik.ibok.pages.LoginPage;
import pl.wpwik.ibok.pages.RegulaminPage;

/** A new Regulamin at login (point 2). */
final class RegulaminPages {

    private RegulaminPages() {}

    static List<CustomerPage> all() {
        return List.of(
                of("regulamin", "A new Regulamin to be accepted", RegulaminPages::required),
                refused("regulamin-not-checked", "A new Regulamin, sent without acceptance", visit -> {
                    required(visit).accept().click();
                    visit.await("#ibok-accepted-error");
                }),
                of("regulamin-declined", "A new Regulamin, declined", visit -> {
                    required(visit).decline().click();
                    visit.await("#ibok-regulamin-declined");
                }),
                of(
                        "regulamin-information",
                        "A new Regulamin shown for information",
                        visit -> asked(visit, visit.cast().information())));
    }

    static RegulaminPage required(Visit visit) {
        return asked(visit, visit.cast().required());
    }

    private static RegulaminPage asked(Visit visit, ChangedRegulamin changed) {
        visit.open(changed.utility().loginAddress());
        new LoginPage(visit.page()).logIn(changed.customer().login(), Cast.OWN);
        return new RegulaminPage(visit.page());
    }
}
