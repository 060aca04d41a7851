package pl.wpwik.ibok.regulamin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The versions of the Regulamin since the first form's, in the order in which they come into force, and what they leave to
 * be read for a customer who knows an earlier one (regulation, point 2). Without their texts: it is kept in memory.
 */
public record RegulaminTimeline(List<RegulaminVersion> versions) {

    /** Of the first form's version, which nobody is asked for at login, and of one that is not known here. */
    private static final int BEFORE_ALL = -1;

    public RegulaminTimeline {
        versions = List.copyOf(versions);
    }

    /**
     * One version at most, the newest in force: whoever was away for three accepts the last.
     *
     * @param accepted the version the customer has accepted
     * @param seen the newest that was shown without acceptance; null for none
     */
    public Optional<PendingRegulamin> pending(String accepted, String seen, LocalDate today) {
        int acceptedAt = place(accepted);
        int newest = newestToRead(today);
        if (newest <= acceptedAt) {
            return Optional.empty();
        }
        boolean toBeAccepted = versions.subList(acceptedAt + 1, newest + 1).stream()
                .anyMatch(version -> version.acceptance() == Acceptance.REQUIRED);
        return toBeAccepted || newest > place(seen)
                ? Optional.of(new PendingRegulamin(versions.get(newest), toBeAccepted))
                : Optional.empty();
    }

    private int newestToRead(LocalDate today) {
        return IntStream.range(0, versions.size())
                .filter(place -> versions.get(place).canBeRead())
                .filter(place -> !versions.get(place).inForceFrom().isAfter(today))
                .max()
                .orElse(BEFORE_ALL);
    }

    private int place(String version) {
        return IntStream.range(0, versions.size())
                .filter(place -> Objects.equals(versions.get(place).version(), version))
                .findFirst()
                .orElse(BEFORE_ALL);
    }
}
