package pl.wpwik.ibok.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** A person whose every word is found nowhere else, and what of them may be found in a database. */
public record Trace(List<String> words) {

    /** @param tag of six digits and letters that no other test uses */
    public static ObjectNode paper(String tag) {
        ObjectNode paper = Paper.complete("Żegota" + tag, "Źdźbło" + tag);
        paper.put("receivedBy", "Odbierająca" + tag).put("originalLocation", "teczka-" + tag);
        ((ObjectNode) paper.path("applicant")).put("customerNumber", "KL-" + tag);
        ObjectNode contact = (ObjectNode) paper.path("contact");
        contact.put("email", "zegota." + tag + "@example.com")
                .put("phone", "+48 66" + tag.hashCode() % 10 + " 555 555");
        contact.putObject("address")
                .put("street", "Ulica" + tag)
                .put("houseNumber", "7")
                .put("postalCode", "34-100")
                .put("city", "Miasto" + tag);
        paper.putArray("supplyPoints").addObject().put("number", "PP-" + tag).put("address", "Miejsce " + tag);
        return paper;
    }

    /** Registered on such a paper, with the activation mail in hand. */
    public static Customer registered(IbokSystem ibok, String tag) {
        return Customer.registered(ibok, paper(tag));
    }

    /** The tag is in every name, number, address and login; the user's id is not. */
    public static Trace of(String tag, JsonNode registered) {
        String user = registered.path("outcome").path("userId").textValue();
        return new Trace(Stream.of(tag, user).filter(word -> word != null).toList());
    }

    public boolean isIn(String text) {
        String folded = fold(text);
        return words.stream().anyMatch(word -> folded.contains(fold(word)));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
