package pl.wpwik.ibok.admin;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ClauseAnswer;
import pl.wpwik.ibok.application.RegulaminAnswer;
import pl.wpwik.ibok.regulamin.ClauseDecision;
import pl.wpwik.ibok.regulamin.ConsentRepository;
import pl.wpwik.ibok.regulamin.RegulaminAcceptance;

/** The clauses and the Regulamin of applications, as accepted on paper and as decided since. */
record ConsentsShown(
        Map<String, List<ClauseDecision>> decisions, Map<String, List<RegulaminAcceptance>> acceptances, ZoneId zone) {

    /** Looks them up for a whole page at once, by two statements. */
    record Source(ConsentRepository consents, ZoneId zone) {

        ConsentsShown of(Collection<String> applicationIds) {
            return new ConsentsShown(consents.decisions(applicationIds), consents.acceptances(applicationIds), zone);
        }
    }

    /** Those of the paper in its order, then those that came on the form later and were decided on. */
    List<ApplicationRequest.Clause> clauses(ApplicationEntity application) {
        List<ClauseDecision> all = decisions.getOrDefault(application.id(), List.of());
        List<ApplicationRequest.Clause> clauses = new ArrayList<>();
        for (ClauseAnswer answer : application.data().clauses()) {
            clauses.add(new ApplicationRequest.Clause(
                    answer.code(), answer.version(), answer.accepted(), answer.mandatory(), of(all, answer.code())));
        }
        Set<String> onPaper =
                application.data().clauses().stream().map(ClauseAnswer::code).collect(Collectors.toSet());
        all.stream()
                .map(ClauseDecision::code)
                .distinct()
                .filter(code -> !onPaper.contains(code))
                .sorted()
                .forEach(code -> clauses.add(later(code, of(all, code))));
        return List.copyOf(clauses);
    }

    ApplicationRequest.Regulamin regulamin(ApplicationEntity application) {
        RegulaminAnswer answer = application.data().regulamin();
        List<ApplicationRequest.RegulaminAcceptance> all = Stream.concat(
                        RegulaminAcceptance.onPaper(answer, zone).stream(),
                        acceptances.getOrDefault(application.id(), List.of()).stream())
                .map(known -> new ApplicationRequest.RegulaminAcceptance(
                        known.version(), known.at().toString(), known.way().name()))
                .toList();
        String signedOn = answer.signedOn() == null ? null : answer.signedOn().toString();
        return new ApplicationRequest.Regulamin(answer.version(), answer.accepted(), signedOn, all);
    }

    private static ApplicationRequest.Clause later(String code, List<ApplicationRequest.ClauseDecision> decisionsOnIt) {
        return new ApplicationRequest.Clause(code, decisionsOnIt.get(0).version(), null, false, decisionsOnIt);
    }

    private static List<ApplicationRequest.ClauseDecision> of(List<ClauseDecision> all, String code) {
        return all.stream()
                .filter(decision -> decision.code().equals(code))
                .map(decision -> new ApplicationRequest.ClauseDecision(
                        decision.accepted(),
                        decision.on().toString(),
                        decision.version(),
                        decision.note(),
                        decision.recordedBy(),
                        decision.recordedAt().toString()))
                .toList();
    }
}
