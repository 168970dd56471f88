package org.planlint.extract.wording;

/** Kinds of characters. */
final class Chars {

    private Chars() {}

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c == '〇';
    }

    /** A digit of either width. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** A Latin letter of either width. */
    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= 'ａ' && c <= 'ｚ'
                || c >= 'Ａ' && c <= 'Ｚ';
    }

    /** Part of a word, and no mark. */
    static boolean isWord(char c) {
        return isHan(c) || isDigit(c) || isLatin(c);
    }

    /** The end of a sentence. */
    static boolean isStop(char c) {
        return c == '。' || c == '！' || c == '？' || c == '；' || c == ';' || c == '!' || c == '?';
    }

    /** The end of a clause, in whatever width, and no end of an item of a list. */
    static boolean isClauseEnd(char c) {
        return isStop(c) || c == '，' || c == ',' || c == '：' || c == ':';
    }

    static boolean isQuote(char c) {
        return c == '“' || c == '”' || c == '‘' || c == '’' || c == '"';
    }
}
