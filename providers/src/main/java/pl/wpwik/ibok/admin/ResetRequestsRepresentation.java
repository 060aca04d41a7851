package pl.wpwik.ibok.admin;

import java.util.List;
import pl.wpwik.ibok.reset.ResetRequestEntity;

/** Requests for a forgotten password, the newest first. */
public record ResetRequestsRepresentation(List<Item> items) {

    /**
     * @param login as typed, in lower case; nobody may have it
     * @param outcome WAITING, MAIL_OWED, LIMITED, UNKNOWN, NOT_ALLOWED or FAILED
     */
    public record Item(String login, String requestedAt, String outcome) {}

    static ResetRequestsRepresentation of(List<ResetRequestEntity> requests) {
        return new ResetRequestsRepresentation(requests.stream()
                .map(request -> new Item(
                        request.login(),
                        request.requestedAt().toString(),
                        request.outcome().name()))
                .toList());
    }
}
