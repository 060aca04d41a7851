package pl.wpwik.ibok.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Sections as parts of the page: what is one object becomes lines, what is a list of them a table, each nested one a part of
 * its own. Labels go by the paths of the JSON, so a field that is added there appears here.
 */
final class PageParts {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Wording wording;
    private final List<PagePart> parts = new ArrayList<>();

    PageParts(Wording wording) {
        this.wording = wording;
    }

    List<PagePart> list() {
        return List.copyOf(parts);
    }

    void add(Section section) {
        Object content = section.content().get();
        if (content instanceof Stream<?> rows) {
            try (rows) {
                ArrayNode array = MAPPER.createArrayNode();
                rows.forEach(row -> array.add(MAPPER.<JsonNode>valueToTree(row)));
                add(section.name(), array);
            }
        } else {
            add(section.name(), MAPPER.valueToTree(content));
        }
    }

    private void add(String path, JsonNode content) {
        if (content.isArray()) {
            parts.add(table(path, content));
            return;
        }
        List<PagePart.Line> lines = new ArrayList<>();
        // What is nested comes after what it is nested in.
        int place = parts.size();
        fields(path, content).forEach(field -> addField(path + "." + field.getKey(), field.getValue(), lines));
        parts.add(place, PagePart.ofLines(wording.label(path), lines));
    }

    private void addField(String path, JsonNode value, List<PagePart.Line> lines) {
        if (value.isObject() || isTable(value)) {
            add(path, value);
        } else if (!isEmpty(value)) {
            lines.add(new PagePart.Line(wording.label(path), text(path, value)));
        }
    }

    private PagePart table(String path, JsonNode rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> fields(path, row)
                .filter(field -> !isEmpty(field.getValue()))
                .forEach(field -> columns.add(field.getKey())));
        return PagePart.ofTable(
                wording.label(path),
                columns.stream()
                        .map(column -> wording.label(path + "." + column))
                        .toList(),
                StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> columns.stream()
                                .map(column -> text(path + "." + column, row.path(column)))
                                .toList())
                        .toList());
    }

    private String text(String path, JsonNode value) {
        if (isEmpty(value)) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(element -> text(path, element))
                    .collect(Collectors.joining("\n"));
        }
        if (value.isObject()) {
            return fields(path, value)
                    .filter(field -> !isEmpty(field.getValue()))
                    .map(field -> wording.label(path + "." + field.getKey()) + ": "
                            + text(path + "." + field.getKey(), field.getValue()))
                    .collect(Collectors.joining("; "));
        }
        return path.endsWith(".field") ? wording.field(value.asText()) : wording.value(path, value.asText());
    }

    private static Stream<Map.Entry<String, JsonNode>> fields(String path, JsonNode object) {
        return object.properties().stream().filter(field -> !ShownPaths.hides(path + "." + field.getKey()));
    }

    private static boolean isTable(JsonNode value) {
        return value.isArray() && (value.isEmpty() || value.get(0).isObject());
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || value.isMissingNode() || value.isArray() && value.isEmpty();
    }
}
