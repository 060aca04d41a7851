package pl.wpwik.ibok.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is read of an application to tell whether it is a {@link Duplicate}: nothing of its lists. */
record DuplicateCandidate(
        String id,
        String number,
        ApplicationStatus status,
        LocalDate filedOn,
        Instant enteredAt,
        Applicant applicant,
        ContactDetails contact) {

    FoldedAddress address() {
        return FoldedAddress.of(contact == null ? Address.NONE : contact.address());
    }

    Duplicate resembling(List<Duplicate.Match> matches) {
        return new Duplicate(id, number, status, filedOn, applicant, matches);
    }
}
