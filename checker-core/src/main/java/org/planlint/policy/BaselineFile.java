package org.planlint.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlint.check.WholeFile;
import org.planlint.config.ConfigException;
import org.planlint.policy.Baseline.Entry;

/**
 * The file of a baseline: JSON, documents and findings in a fixed order, so that a change of it
 * reads as what changed. Documents are named from the file's own folder.
 */
public final class BaselineFile {

    private static final String SCHEMA = "planlint-baseline/1";

    private final Path file;

    public BaselineFile(Path file) {
        this.file = file;
    }

    /** What a document is called in the file, wherever the command was started. */
    public String name(Path document) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path whole = document.toAbsolutePath().normalize();
        boolean related = folder != null && whole.getRoot().equals(folder.getRoot());
        return (related ? folder.relativize(whole) : whole).toString().replace('\\', '/');
    }

    /** Reads the file; an empty baseline where there is none yet. */
    public Baseline readIfThere() throws ConfigException {
        return Files.notExists(file) ? Baseline.empty() : read();
    }

    /**
     * Reads the file.
     *
     * @throws ConfigException if there is none, or if it is no baseline
     */
    public Baseline read() throws ConfigException {
        if (Files.notExists(file)) {
            throw new ConfigException(file, 0, 0, "missing-baseline");
        }
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            return baseline(json);
        } catch (JsonProcessingException e) {
            throw new ConfigException(
                    file,
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    e.getLocation() == null ? 0 : e.getLocation().getColumnNr(),
                    "not-a-baseline");
        } catch (IOException e) {
            throw new ConfigException(file, 0, 0, "unreadable", e.getMessage());
        }
    }

    private Baseline baseline(JsonParser json) throws IOException, ConfigException {
        Map<String, List<Entry>> documents = new LinkedHashMap<>();
        boolean known = false;
        expect(json.nextToken() == JsonToken.START_OBJECT, json);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals("schema")) {
                known = SCHEMA.equals(json.getText());
            } else if (field.equals("documents")) {
                documents(json, documents);
            } else {
                json.skipChildren();
            }
        }
        expect(known, json);
        return new Baseline(documents);
    }

    private void documents(JsonParser json, Map<String, List<Entry>> documents)
            throws IOException, ConfigException {
        expect(json.currentToken() == JsonToken.START_OBJECT, json);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String document = json.currentName();
            expect(json.nextToken() == JsonToken.START_ARRAY, json);
            List<Entry> entries = new ArrayList<>();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                entries.add(entry(json));
            }
            expect(json.currentToken() == JsonToken.END_ARRAY, json);
            documents.put(document, List.copyOf(entries));
        }
        expect(json.currentToken() == JsonToken.END_OBJECT, json);
    }

    private Entry entry(JsonParser json) throws IOException, ConfigException {
        Map<String, String> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            expect(json.nextToken() == JsonToken.VALUE_STRING, json);
            fields.put(name, json.getText());
        }
        expect(fields.containsKey("fingerprint") && fields.containsKey("rule"), json);
        return new Entry(
                fields.get("fingerprint"), fields.get("rule"), fields.getOrDefault("message", ""));
    }

    private void expect(boolean met, JsonParser json) throws ConfigException {
        if (!met) {
            throw new ConfigException(
                    file,
                    json.currentLocation().getLineNr(),
                    json.currentLocation().getColumnNr(),
                    "not-a-baseline");
        }
    }

    /** Writes the file, whole or not at all. */
    public void write(Baseline baseline) throws IOException {
        WholeFile.write(
                file,
                out -> {
                    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
                        json.setPrettyPrinter(
                                new DefaultPrettyPrinter()
                                        .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                                        .withObjectIndenter(new DefaultIndenter("  ", "\n")));
                        write(baseline, json);
                        json.writeRaw('\n');
                    }
                });
    }

    private static void write(Baseline baseline, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeObjectFieldStart("documents");
        for (Map.Entry<String, List<Entry>> document : baseline.documents().entrySet()) {
            json.writeArrayFieldStart(document.getKey());
            for (Entry entry : document.getValue()) {
                json.writeStartObject();
                json.writeStringField("fingerprint", entry.fingerprint());
                json.writeStringField("rule", entry.rule());
                json.writeStringField("message", entry.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
