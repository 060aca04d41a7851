package pl.wpwik.ibok.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** What is held on one person as one JSON object, for machines (RODO, article 20); written as it is read. */
public final class JsonExport {

    private static final ObjectWriter WRITER = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private final Instant at;
    private final List<Section> sections;

    /** @param at the moment of the export */
    public JsonExport(Instant at, List<Section> sections) {
        this.at = at;
        this.sections = sections;
    }

    /** Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        JsonGenerator json = WRITER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("exportedAt", at.toString());
        for (Section section : sections) {
            json.writeFieldName(section.name());
            write(json, section.content().get());
        }
        json.writeEndObject();
        json.close();
    }

    private static void write(JsonGenerator json, Object content) throws IOException {
        if (content instanceof Stream<?> rows) {
            try (rows) {
                json.writeStartArray();
                for (Iterator<?> row = rows.iterator(); row.hasNext(); ) {
                    json.writePOJO(row.next());
                }
                json.writeEndArray();
            }
        } else {
            json.writePOJO(content);
        }
    }
}
