package pl.wpwik.ibok.password;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One realm's part of {@code password-cases.json}, the table that Java and JavaScript share.
 *
 * @param policy as a realm file has it
 */
record PasswordCases(String policy, String login, List<Case> cases) {

    /** @param broken the checks the password fails, in the order of the conditions */
    record Case(String password, List<String> broken) {}

    static List<PasswordCases> all() {
        try (InputStream table = PasswordCases.class.getResourceAsStream("password-cases.json")) {
            return new ObjectMapper().readValue(table, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> passwords() {
        return cases.stream().map(Case::password).toList();
    }

    List<List<String>> expected() {
        return cases.stream().map(Case::broken).toList();
    }
}
