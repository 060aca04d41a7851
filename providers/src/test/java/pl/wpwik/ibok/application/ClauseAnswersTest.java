package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.settings.Clause;

@Tag("punkt-2")
class ClauseAnswersTest {

    private final List<FieldError> errors = new ArrayList<>();
    private final ClauseAnswers form =
            new ClauseAnswers(List.of(new Clause("DATA_TRUE", "2", true), new Clause("NEWS", "1", false)));

    @Test
    void whatWasNotAnsweredWasNotAccepted() {
        assertThat(form.complete(List.of(), errors::add))
                .containsExactly(
                        new ClauseAnswer("DATA_TRUE", "2", true, false), new ClauseAnswer("NEWS", "1", false, false));
        assertThat(errors).isEmpty();
    }

    @Test
    void anAnswerCarriesTheVersionOfTheForm() {
        assertThat(form.complete(List.of(new ClauseAnswers.Given("DATA_TRUE", null, true)), errors::add))
                .contains(new ClauseAnswer("DATA_TRUE", "2", true, true));
    }

    @Test
    void aClauseThatIsNotOnTheFormIsRefused() {
        form.complete(List.of(new ClauseAnswers.Given("OTHER", "1", true)), errors::add);
        assertThat(errors).containsExactly(FieldError.of("clauses[0].code", RestMessages.CLAUSE_UNKNOWN));
    }

    @Test
    void anotherVersionThanTheFormsIsRefused() {
        form.complete(List.of(new ClauseAnswers.Given("DATA_TRUE", "1", true)), errors::add);
        assertThat(errors).containsExactly(FieldError.of("clauses[0].version", RestMessages.CLAUSE_VERSION, "2"));
    }

    @Test
    void aClauseIsAnsweredOnce() {
        form.complete(
                List.of(
                        new ClauseAnswers.Given("DATA_TRUE", "2", false),
                        new ClauseAnswers.Given("DATA_TRUE", "2", true)),
                errors::add);
        assertThat(errors).containsExactly(FieldError.of("clauses[1].code", RestMessages.CLAUSE_TWICE));
    }
}
