package org.planlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The marked-up Word file of the example: every comment at its words, nothing else changed. */
class CommentedDraftTest {

    private static final Path EXAMPLE = Plans.PROJECT.resolve("examples/yunling-outline.docx");

    @TempDir Path folder;

    @Test
    void everyOperandBearsACommentAndTheDraftStaysAsItIs() throws IOException, XMLStreamException {
        Path draft = Files.copy(EXAMPLE, folder.resolve("draft.docx"));
        Command.run("check", draft, "--out", folder, "--format", "json,docx", "--fail-on", "never");
        Path commented = folder.resolve("draft-comments.docx");
        JsonNode before = new ObjectMapper().readTree(folder.resolve("draft.json").toFile());
        List<String> operands = new ArrayList<>();
        before.get("findings")
                .forEach(
                        finding ->
                                finding.get("places")
                                        .forEach(
                                                place -> operands.add(place.get("text").asText())));
        assertThat(operands).hasSizeGreaterThan(50);
        assertThat(texts(commented))
                .isEqualTo(operands.stream().map(CommentedDraftTest::bare).toList());
        partByPart(draft, commented);

        // Read again it is the same document.
        Command.run("check", commented, "--out", folder, "--format", "json", "--fail-on", "never");
        Path again = folder.resolve("draft-comments.json");
        JsonNode after = new ObjectMapper().readTree(again.toFile());
        for (String same : List.of("summary", "findings", "verified", "undecided")) {
            assertThat(after.get(same)).isEqualTo(before.get(same));
        }
    }

    private static void partByPart(Path draft, Path commented) throws IOException {
        List<String> ours =
                List.of("[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels");
        try (ZipFile before = new ZipFile(draft.toFile());
                ZipFile after = new ZipFile(commented.toFile())) {
            List<String> names = new ArrayList<>(after.stream().map(ZipEntry::getName).toList());
            assertThat(names.remove("word/comments.xml")).isTrue();
            assertThat(names).isEqualTo(before.stream().map(ZipEntry::getName).toList());
            for (String name : names) {
                if (!ours.contains(name)) {
                    assertThat(bytes(after, name)).as(name).isEqualTo(bytes(before, name));
                }
            }
        }
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    /** The words of every comment by its number, without blanks. */
    private static List<String> texts(Path file) throws IOException, XMLStreamException {
        TreeMap<Integer, StringBuilder> open = new TreeMap<>();
        TreeMap<Integer, String> texts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            boolean text = false;
            while (xml.hasNext()) {
                int event = xml.next();
                String name = xml.hasName() ? xml.getLocalName() : "";
                if (event == XMLStreamConstants.CHARACTERS && text) {
                    open.values().forEach(words -> words.append(xml.getText()));
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    text = name.equals("t");
                    if (name.equals("commentRangeStart")) {
                        open.put(id(xml), new StringBuilder());
                    } else if (name.equals("commentRangeEnd")) {
                        texts.put(id(xml), bare(open.remove(id(xml)).toString()));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    text = false;
                }
            }
        }
        assertThat(open).isEmpty();
        return List.copyOf(texts.values());
    }

    private static int id(XMLStreamReader xml) {
        return Integer.parseInt(xml.getAttributeValue(xml.getNamespaceURI(), "id"));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0\u3000]", "");
    }
}
