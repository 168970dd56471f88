package org.planlint.quantity;

import java.util.Optional;

/**
 * A mark that a table cell or an indicator's name carries. What it means (cumulative, annual
 * average, binding …) is said by the table's legend and is not known here.
 */
public enum Mark {
    /** 【】. */
    LENTICULAR("【】"),
    /** 〔〕. */
    TORTOISE_SHELL("〔〕"),
    /** [] and ［］. */
    SQUARE("[]［］"),
    /** () and （） round a whole value. */
    ROUND("()（）"),
    /** * and ＊. */
    ASTERISK("*＊∗﹡"),
    /** △. */
    TRIANGLE("△∆Δ"),
    /** ▲. */
    BLACK_TRIANGLE("▲"),
    /** # and ＃. */
    HASH("#＃"),
    /** ○ and 〇. */
    CIRCLE("○〇◯"),
    /** ●. */
    BLACK_CIRCLE("●"),
    /** ☆. */
    STAR("☆"),
    /** ★. */
    BLACK_STAR("★"),
    /** ◇. */
    DIAMOND("◇"),
    /** ※. */
    REFERENCE("※"),
    /** † and ‡. */
    DAGGER("†‡"),
    /** ① to ⑳: a note's number. */
    CIRCLED_NUMBER("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

    private final String characters;

    Mark(String characters) {
        this.characters = characters;
    }

    /** The mark that a character is, or is a bracket of; empty if it is none. */
    public static Optional<Mark> of(char c) {
        for (Mark mark : values()) {
            if (mark.characters.indexOf(c) >= 0) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** Whether the mark is a pair of brackets round the value. */
    public boolean isBracket() {
        return ordinal() <= ROUND.ordinal();
    }

    /** How the mark is usually printed: 【】, △. */
    public String symbol() {
        return characters.substring(0, isBracket() ? 2 : 1);
    }
}
