package pl.wpwik.ibok.admin;

import java.util.Collection;
import java.util.Map;
import pl.wpwik.ibok.application.AddressHoldEntity;
import pl.wpwik.ibok.application.AddressHolds;
import pl.wpwik.ibok.application.ApplicationEntity;

/** What the caller sees of the held addresses of a page; one statement for all. */
final class AddressHoldsShown {

    private final Call call;
    private final Map<String, AddressHoldEntity> holds;

    private AddressHoldsShown(Call call, Map<String, AddressHoldEntity> holds) {
        this.call = call;
        this.holds = holds;
    }

    static AddressHoldsShown of(Call call, Collection<ApplicationEntity> applications) {
        return new AddressHoldsShown(
                call,
                new AddressHolds(call.entities(), call.realm().getId(), call.clock())
                        .of(applications.stream()
                                .filter(application -> application.status().hasAccount())
                                .map(ApplicationEntity::id)
                                .toList()));
    }

    AddressHoldRepresentation about(ApplicationEntity application) {
        AddressHoldEntity hold = holds.get(application.id());
        return AddressHoldRepresentation.of(hold, hold != null && isConfirmable(hold));
    }

    private boolean isConfirmable(AddressHoldEntity hold) {
        return call.settings().addressChange().secondPerson()
                && call.access().permissions().register()
                && hold.isConfirmableBy(call.staff().id());
    }
}
