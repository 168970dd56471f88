package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Setting;
import org.planlint.fact.Passage;
import org.planlint.text.TracedText;

/**
 * A paragraph as one text: lists run over several sentences.
 *
 * @param text its words without blanks
 * @param words the same, character by character, in one width
 * @param setting where it stands
 */
record Stretch(TracedText text, String words, Setting setting) {

    /** The paragraphs that the sentences make up, in order. */
    static List<Stretch> of(List<Sentence> sentences) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || sentences.get(i).index() == 0) {
                stretches.add(join(sentences.subList(from, i)));
                from = i;
            }
        }
        return sentences.isEmpty() ? List.of() : stretches;
    }

    private static Stretch join(List<Sentence> sentences) {
        Sentence first = sentences.get(0);
        if (sentences.size() == 1) {
            return new Stretch(first.text(), first.folded(), first.setting());
        }
        StringBuilder words = new StringBuilder();
        sentences.forEach(sentence -> words.append(sentence.folded()));
        TracedText text = TracedText.join(sentences.stream().map(Sentence::text).toList());
        return new Stretch(text, words.toString(), first.setting());
    }

    Passage place(int start, int end) {
        return Passage.of(text.span(start, end));
    }

    /** The words as printed. */
    String printed(int start, int end) {
        return text.subSequence(start, end).toString();
    }
}
