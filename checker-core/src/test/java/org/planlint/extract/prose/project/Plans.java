package org.planlint.extract.prose.project;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Sentences;
import org.planlint.layout.Layout;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;

/** Small plans of a county for 2026 to 2030. */
final class Plans {

    static final String TITLE = "江州市云岭县国民经济和社会发展第十五个五年规划纲要";

    private Plans() {}

    /** The sentences of a plan in Markdown. */
    static List<Sentence> sentences(String text) {
        byte[] bytes = ("# " + TITLE + "\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Document document =
                    Layout.arrange(
                            new DocumentLoader().load("plan.md", new ByteArrayInputStream(bytes)));
            return Sentences.of(document);
        } catch (UnreadableException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
