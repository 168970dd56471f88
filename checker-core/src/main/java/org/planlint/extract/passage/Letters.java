package org.planlint.extract.passage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Setting;
import org.planlint.fact.Passage;
import org.planlint.text.Span;

/**
 * The letters and digits of a plan's prose in one row, without punctuation, so that a moved comma
 * hides no copy. Paragraphs are kept apart: nothing is alike across their border. Headings, boxes,
 * tables and the glossary repeat words for good reasons and are left out.
 */
final class Letters {

    private static final char BORDER = '\n';
    private static final String CLAUSE_ENDS = ",;:。!?，；：！？";

    private final List<Sentence> sentences;
    private final StringBuilder row = new StringBuilder();
    private int[] sentenceOf = new int[1 << 12];
    private int[] offsetIn = new int[1 << 12];

    /** Where a clause begins: behind a comma or a stop, or at a paragraph's beginning. */
    private final BitSet clauses = new BitSet();

    Letters(List<Sentence> sentences) {
        this.sentences = sentences;
        int paragraph = -1;
        for (int s = 0; s < sentences.size(); s++) {
            Setting setting = sentences.get(s).setting();
            if (setting.kind() == Setting.Kind.PARAGRAPH) {
                if (setting.paragraph() != paragraph) {
                    add(BORDER, s, 0);
                    paragraph = setting.paragraph();
                }
                add(sentences.get(s), s);
            }
        }
        if (paragraph >= 0) {
            add(BORDER, sentences.size() - 1, 0);
        }
    }

    private void add(Sentence sentence, int number) {
        String words = sentence.folded();
        clauses.set(row.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean decimal = c == '.' && i > 0 && Character.isDigit(words.charAt(i - 1));
            if (Character.isLetterOrDigit(c) || isRoman(c) || c == '%' || decimal) {
                add(c, number, i);
            } else if (CLAUSE_ENDS.indexOf(c) >= 0) {
                clauses.set(row.length());
            }
        }
        clauses.set(row.length());
    }

    private void add(char c, int sentence, int offset) {
        if (row.length() == sentenceOf.length) {
            sentenceOf = Arrays.copyOf(sentenceOf, 2 * row.length());
            offsetIn = Arrays.copyOf(offsetIn, 2 * row.length());
        }
        sentenceOf[row.length()] = sentence;
        offsetIn[row.length()] = offset;
        row.append(c);
    }

    /** Ⅱ in Ⅱ类 is a number to a reader, not to {@link Character}. */
    private static boolean isRoman(char c) {
        return Character.getType(c) == Character.LETTER_NUMBER;
    }

    int length() {
        return row.length();
    }

    char at(int i) {
        return row.charAt(i);
    }

    boolean isBorder(int i) {
        return row.charAt(i) == BORDER;
    }

    boolean isOfNumber(int i) {
        char c = row.charAt(i);
        return Character.isDigit(c) || c == '.' || c == '%';
    }

    /** Whether a clause begins, or the one before it ends, at a letter. */
    boolean isClauseEdge(int i) {
        return clauses.get(i);
    }

    /** Whether a sentence begins with a letter. */
    boolean beginsSentence(int i) {
        return i == 0 || isBorder(i - 1) || sentenceOf[i] != sentenceOf[i - 1];
    }

    String text(int start, int end) {
        return row.substring(start, end);
    }

    /** The letters as the text has them, with punctuation; those of the first sentence only. */
    String words(int start, int end) {
        int last = end - 1;
        while (sentenceOf[last] != sentenceOf[start]) {
            last--;
        }
        return sentence(start).text().subSequence(offsetIn[start], offsetIn[last] + 1).toString();
    }

    Sentence sentence(int i) {
        return sentences.get(sentenceOf[i]);
    }

    /** Where the letters stand in the source, with the punctuation between them. */
    Passage place(int start, int end) {
        Span first = sentence(start).place(offsetIn[start], offsetIn[start] + 1).span();
        Span last = sentence(end - 1).place(offsetIn[end - 1], offsetIn[end - 1] + 1).span();
        return Passage.of(new Span(first.start(), last.end()));
    }
}
