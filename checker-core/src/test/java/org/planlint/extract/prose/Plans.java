package org.planlint.extract.prose;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.extract.Extraction;
import org.planlint.fact.Fact;
import org.planlint.layout.Layout;
import org.planlint.lexicon.Lexicon;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;

/** Small plans of a county for 2026 to 2030, and what they say. */
final class Plans {

    static final String TITLE = "# 江州市云岭县国民经济和社会发展第十五个五年规划纲要\n\n";
    static final String BACK = "## 第一章 发展基础\n\n";
    static final String AHEAD = "## 第二章 主要目标\n\n";

    private Plans() {}

    /**
     * The facts of one kind in a plan, in the order of the text as far as they are of one reader.
     */
    static <T extends Fact> List<T> facts(Class<T> type, String markdown) {
        return Extraction.facts(document(TITLE + markdown), Lexicon.standard(), null).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static Document document(String markdown) {
        try {
            byte[] bytes = (markdown + "\n").getBytes(StandardCharsets.UTF_8);
            return Layout.arrange(
                    new DocumentLoader().load("plan.md", new ByteArrayInputStream(bytes)));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }
}
