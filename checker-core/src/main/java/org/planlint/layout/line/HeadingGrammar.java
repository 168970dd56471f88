package org.planlint.layout.line;

import java.util.List;
import org.planlint.document.HeadingLevel;
import org.planlint.document.ItemMark;
import org.planlint.text.TracedText;

/**
 * Reads headings by their words. Whether a line that reads like one is one, only its surroundings
 * tell; they are not looked at here.
 */
public final class HeadingGrammar {

    private static final int TITLE_LENGTH = 60;
    private static final int FINE_TITLE_LENGTH = 40;

    /** What comes behind 第三章 in a sentence and never in a heading: 第三章规定的…, 第三章、第四章…. */
    private static final List<String> SENTENCE_BEGINNINGS =
            List.of(
                    "的", "所", "规定", "提出", "明确", "、第", "和", "及", "与", "或", "至", "，", ",", "）", ")",
                    "”", "》", "中的", "制");

    private static final List<String> ANNEX_WORDS = List.of("附件", "附录", "附表", "附图");
    private static final List<String> UNNUMBERED_WORDS =
            List.of("前言", "序言", "引言", "导言", "序", "绪论", "结语", "结束语", "后记");
    private static final List<String> GLOSSARY_WORDS =
            List.of("名词解释", "名词注释", "名词说明", "术语解释", "术语说明", "专有名词", "专业术语", "名词术语", "名词释义");
    private static final String SEPARATORS = "：:.．、·—-";

    private HeadingGrammar() {}

    /**
     * What a line reads like.
     *
     * @param level its level
     * @param number its number; 0 where it has none
     * @param label the part that numbers; empty where none does
     * @param title the words
     */
    public record Reading(HeadingLevel level, int number, TracedText label, TracedText title) {

        /** The same with another title: the whole of one that stands on two lines. */
        public Reading withTitle(TracedText other) {
            return new Reading(level, number, label, other);
        }

        /** Whether it heads a part, chapter, section or annex, not an item of the text. */
        public boolean isStrong() {
            return level.compareTo(HeadingLevel.SECTION) <= 0;
        }
    }

    /**
     * The heading that the words can be read as; {@code null} where they are no heading in any
     * surroundings.
     */
    public static Reading read(TracedText words) {
        Reading reading = label(words);
        if (reading == null || !isTitle(reading)) {
            return null;
        }
        return reading;
    }

    /** The same without a look at the title, which may have a paragraph glued to its end. */
    public static Reading label(TracedText words) {
        if (words.length() < 2) {
            return null;
        }
        if (words.charAt(0) == '第') {
            return counted(words, 1);
        }
        Reading annex = annex(words);
        if (annex != null) {
            return annex;
        }
        if (UNNUMBERED_WORDS.contains(words.toString())) {
            return new Reading(HeadingLevel.UNNUMBERED, 0, TracedText.empty(), words);
        }
        return item(words);
    }

    /** 二章: an entry of a table of contents whose 第 is lost. */
    public static Reading labelWithoutOrdinalSign(TracedText words) {
        Reading reading = counted(words, 0);
        return reading != null && Line.gap(words, reading.label().length()) ? reading : null;
    }

    /** Whether a title announces the explanation of terms: 名词解释, 附件：专业术语说明. */
    public static boolean isGlossary(CharSequence title) {
        String words = title.toString();
        if (words.length() > 24) {
            return false;
        }
        for (String word : GLOSSARY_WORDS) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Reading counted(TracedText words, int start) {
        Ordinal ordinal = Ordinal.at(words, start);
        if (ordinal == null || ordinal.end() >= words.length()) {
            return null;
        }
        int end = ordinal.end() + 1;
        HeadingLevel level =
                switch (words.charAt(ordinal.end())) {
                    case '篇', '编' -> HeadingLevel.PART;
                    case '章' -> HeadingLevel.CHAPTER;
                    case '节' -> HeadingLevel.SECTION;
                    case '部' ->
                            end < words.length() && words.charAt(end) == '分'
                                    ? HeadingLevel.PART
                                    : null;
                    default -> null;
                };
        if (level == null) {
            return null;
        }
        if (words.charAt(ordinal.end()) == '部') {
            end++;
        }
        TracedText rest = words.substring(end);
        if (!Line.gap(words, end)
                && SENTENCE_BEGINNINGS.stream().anyMatch(rest.toString()::startsWith)) {
            return null;
        }
        return new Reading(
                level, ordinal.value(), words.subSequence(0, end), Prose.behind(SEPARATORS, rest));
    }

    private static Reading annex(TracedText words) {
        String text = words.toString();
        if (isGlossary(text)
                && !Prose.isSentence(text)
                && Ordinal.at(words, 0) == null
                && text.charAt(0) != '（') {
            for (String word : GLOSSARY_WORDS) {
                if (text.startsWith(word)) {
                    return new Reading(HeadingLevel.ANNEX, 0, TracedText.empty(), words);
                }
            }
        }
        for (String word : ANNEX_WORDS) {
            if (text.startsWith(word)) {
                Ordinal ordinal = Ordinal.at(words, word.length());
                int end = ordinal == null ? word.length() : ordinal.end();
                boolean bare = end == words.length();
                boolean parted =
                        !bare
                                && (SEPARATORS.indexOf(words.charAt(end)) >= 0
                                        || Line.gap(words, end));
                return bare || parted || ordinal != null
                        ? new Reading(
                                HeadingLevel.ANNEX,
                                ordinal == null ? 0 : ordinal.value(),
                                words.subSequence(0, end),
                                Prose.behind(SEPARATORS, words.substring(end)))
                        : null;
            }
        }
        return null;
    }

    private static Reading item(TracedText words) {
        ListMarks mark = ListMarks.of(words);
        HeadingLevel level = level(mark.mark().style());
        return level == null
                ? null
                : new Reading(
                        level,
                        mark.mark().number(),
                        words.subSequence(0, mark.end()),
                        words.substring(mark.end()));
    }

    private static HeadingLevel level(ItemMark.Style style) {
        return switch (style) {
            case CHINESE -> HeadingLevel.ITEM;
            case CHINESE_BRACKETS -> HeadingLevel.SUBITEM;
            case ARABIC -> HeadingLevel.POINT;
            case ARABIC_BRACKETS -> HeadingLevel.SUBPOINT;
            default -> null;
        };
    }

    private static boolean isTitle(Reading reading) {
        TracedText title = reading.title();
        int limit = reading.isStrong() ? TITLE_LENGTH : FINE_TITLE_LENGTH;
        if (title.length() > limit) {
            return false;
        }
        boolean unfinished =
                reading.level() == HeadingLevel.PART
                        && !title.isEmpty()
                        && Prose.isComma(title.charAt(title.length() - 1));
        return unfinished
                ? title.toString().indexOf('。') < 0
                : !Prose.isSentence(title) && title.toString().indexOf('：') < 0;
    }
}
