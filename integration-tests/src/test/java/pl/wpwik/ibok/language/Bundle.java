package pl.wpwik.ibok.language;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts of a properties file. A key that stands in it twice is a defect: the second text hides the first. */
record Bundle(SortedMap<String, String> texts) {

    static Bundle of(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(file.toString(), reader);
        }
    }

    static Bundle read(String name, Reader reader) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (texts.put((String) key, (String) text) != null) {
                    throw new IllegalStateException(name + " has the key twice: " + key);
                }
                return null;
            }
        }.load(reader);
        return new Bundle(Collections.unmodifiableSortedMap(texts));
    }

    /** As Keycloak lays a theme over its parent: the later text wins. */
    Bundle under(Bundle upper) {
        SortedMap<String, String> both = new TreeMap<>(texts);
        both.putAll(upper.texts);
        return new Bundle(Collections.unmodifiableSortedMap(both));
    }

    Set<String> keys() {
        return texts.keySet();
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }
}
