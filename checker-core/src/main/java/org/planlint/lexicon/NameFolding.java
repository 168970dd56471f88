package org.planlint.lexicon;

import java.util.Arrays;
import java.util.List;
import org.planlint.text.Blank;
import org.planlint.text.Folding;

/**
 * One writing for all spellings of a name: no blanks, brackets and quotation marks, one width,
 * capitals, and the first form of each word that has several (规模以上 is 规上).
 */
final class NameFolding {

    private static final String DROPPED = "()[]\"'《》「」\\";

    private final WordList<String> words = new WordList<>();

    /**
     * @param synonyms entries with {@code word} and its {@code spellings}
     */
    NameFolding(List<LexiconEntry> synonyms) {
        for (LexiconEntry entry : synonyms) {
            String word = letters(entry.text("word")).text();
            for (String spelling : entry.list("spellings")) {
                words.add(letters(spelling).text(), word);
            }
            // A word stands for itself, lest a shorter spelling be found inside it.
            words.add(word, word);
        }
    }

    /**
     * A folded text whose characters know where they come from.
     *
     * @param text the folded text
     * @param starts offset of each character, or of the spelling it replaces, in the text before
     * @param ends offset behind it
     */
    record Folded(String text, int[] starts, int[] ends) {}

    /** The key under which all spellings of a name are equal. */
    String key(CharSequence text) {
        return fold(text).text();
    }

    Folded fold(CharSequence text) {
        Folded letters = letters(text);
        String plain = letters.text();
        Sink sink = new Sink(plain.length() + 8);
        for (int i = 0; i < plain.length(); ) {
            String spelling = words.at(plain, i);
            if (spelling.isEmpty()) {
                sink.put(plain.charAt(i), letters.starts()[i], letters.ends()[i]);
                i++;
            } else {
                int end = i + spelling.length();
                sink.put(words.meaning(spelling), letters.starts()[i], letters.ends()[end - 1]);
                i = end;
            }
        }
        return sink.folded();
    }

    private static Folded letters(CharSequence text) {
        Sink sink = new Sink(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = Folding.fold(c);
            if (!Blank.is(c) && DROPPED.indexOf(folded) < 0) {
                sink.putLetter(Character.toUpperCase(folded), i);
            }
        }
        return sink.folded();
    }

    /** Collects characters with their origin. */
    private static final class Sink {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Sink(int capacity) {
            text = new StringBuilder(capacity);
            starts = new int[capacity];
            ends = new int[capacity];
        }

        void put(String characters, int start, int end) {
            for (int i = 0; i < characters.length(); i++) {
                put(characters.charAt(i), start, end);
            }
        }

        /** A character; Roman numerals of one character and subscripts as plain letters. */
        void putLetter(char character, int at) {
            switch (character) {
                case 'Ⅰ' -> put("I", at, at + 1);
                case 'Ⅱ' -> put("II", at, at + 1);
                case 'Ⅲ' -> put("III", at, at + 1);
                case 'Ⅳ' -> put("IV", at, at + 1);
                case 'Ⅴ' -> put("V", at, at + 1);
                case '₂' -> put('2', at, at + 1);
                case '₃' -> put('3', at, at + 1);
                case '₅' -> put('5', at, at + 1);
                default -> put(character, at, at + 1);
            }
        }

        void put(char character, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2 + 8);
                ends = Arrays.copyOf(ends, at * 2 + 8);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(character);
        }

        Folded folded() {
            return new Folded(text.toString(), starts, ends);
        }
    }
}
