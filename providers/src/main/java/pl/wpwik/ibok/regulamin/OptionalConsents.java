package pl.wpwik.ibok.regulamin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wpwik.ibok.application.ApplicationData;

/**
 * Which optional clauses a customer consents to now: what was answered on paper, as decided since (regulation, point 2).
 */
public final class OptionalConsents {

    private final Map<String, Boolean> answers = new LinkedHashMap<>();

    /** @param decisions the newest first */
    public OptionalConsents(ApplicationData paper, List<ClauseDecision> decisions) {
        paper.clauses().stream()
                .filter(answer -> !answer.mandatory())
                .forEach(answer -> answers.put(answer.code(), answer.accepted()));
        for (int i = decisions.size() - 1; i >= 0; i--) {
            answers.put(decisions.get(i).code(), decisions.get(i).accepted());
        }
    }

    /** The codes of those consented to. */
    public List<String> given() {
        return answers.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @return null where the customer was never asked */
    public Boolean answer(String code) {
        return answers.get(code);
    }
}
