package pl.wpwik.ibok.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.NodeList;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Paper;

/** The changelog gives rows of earlier versions the sort name the register gives new ones; here on PostgreSQL. */
@ExtendWith(IbokServer.class)
class SortNameIT {

    private static final Path CHANGELOG = Path.of("../providers/src/main/resources/META-INF/ibok-changelog.xml");

    private final IbokSystem ibok;

    SortNameIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void postgresFoldsNamesAsTheRegisterDoes() throws Exception {
        Paper.record(ibok.asClerk(), Paper.complete("Zażółć Gęślą", "Jaźń-ŹDŹBŁO"));
        Paper.record(ibok.asClerk(), Paper.complete("François Æsir", "Øre-Straße Škvorecký"));
        Paper.record(ibok.asClerk(), Paper.complete("Z\u0307o\u0301c\u0301", "Rozłożony"));
        try (var connection = ibok.database().connection();
                var statement = connection.createStatement();
                var differing = statement.executeQuery("SELECT count(*), sum(CASE WHEN sort_name = " + fold()
                        + " THEN 1 ELSE 0 END)" + " FROM ibok_application")) {
            assertThat(differing.next()).isTrue();
            assertThat(differing.getInt(1)).isGreaterThanOrEqualTo(3).isEqualTo(differing.getInt(2));
        }
    }

    private static String fold() throws Exception {
        NodeList statements = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(CHANGELOG.toFile())
                .getElementsByTagName("sql");
        String assignment = "UPDATE IBOK_APPLICATION SET SORT_NAME = ";
        return IntStream.range(0, statements.getLength())
                .mapToObj(i -> statements.item(i).getTextContent().strip())
                .filter(sql -> sql.startsWith(assignment))
                .map(sql -> sql.substring(assignment.length()))
                .findFirst()
                .orElseThrow();
    }
}
