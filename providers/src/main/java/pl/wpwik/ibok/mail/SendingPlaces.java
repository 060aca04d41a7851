package pl.wpwik.ibok.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many mails this node may send at once, and whose are under way. Where there is more than one place, no realm takes
 * them all: its mail server may hang, and others' mails shall pass.
 */
final class SendingPlaces {

    private final int places;
    private final Map<String, Integer> taken = new HashMap<>();

    SendingPlaces(int places) {
        this.places = places;
    }

    /** How many more mails of a realm may be sent now. */
    synchronized int freeFor(String realmId) {
        int mostOfARealm = Math.max(1, places - 1);
        return Math.min(free(), mostOfARealm - taken.getOrDefault(realmId, 0));
    }

    synchronized boolean isFull() {
        return free() == 0;
    }

    synchronized void take(String realmId) {
        taken.merge(realmId, 1, Integer::sum);
    }

    synchronized void release(String realmId) {
        taken.computeIfPresent(realmId, (id, mails) -> mails == 1 ? null : mails - 1);
    }

    /** The realms that may send, those with the fewest mails under way first, equals by lot: none waits for ever. */
    synchronized List<String> inTurn(Collection<String> realmIds) {
        List<String> turn = new ArrayList<>(realmIds);
        turn.removeIf(realmId -> freeFor(realmId) <= 0);
        Collections.shuffle(turn);
        turn.sort(Comparator.comparing(realmId -> taken.getOrDefault(realmId, 0)));
        return turn;
    }

    private int free() {
        return places - taken.values().stream().mapToInt(Integer::intValue).sum();
    }
}
