package org.planlint.extract.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of whole paragraphs, put together when they are asked for. */
final class Paragraphs {

    private final List<Sentence> sentences;
    private final Map<Integer, Integer> starts = new HashMap<>();

    /**
     * @param sentences all sentences in reading order
     */
    Paragraphs(List<Sentence> sentences) {
        this.sentences = sentences;
        for (int i = 0; i < sentences.size(); i++) {
            starts.putIfAbsent(sentences.get(i).setting().paragraph(), i);
        }
    }

    /** The folded words of the paragraph that a sentence stands in. */
    String of(Sentence sentence) {
        int paragraph = sentence.setting().paragraph();
        StringBuilder words = new StringBuilder();
        for (int i = starts.get(paragraph); i < sentences.size(); i++) {
            if (sentences.get(i).setting().paragraph() != paragraph) {
                break;
            }
            words.append(sentences.get(i).folded());
        }
        return words.toString();
    }
}
