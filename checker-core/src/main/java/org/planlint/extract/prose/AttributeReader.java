package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.AttributeStatement;
import org.planlint.fact.Fact;
import org.planlint.fact.PlanPeriod;
import org.planlint.lexicon.Attribute;
import org.planlint.lexicon.IndicatorMention;
import org.planlint.lexicon.Lexicon;

/**
 * Reads what sentences call indicators: a list before 等约束性指标, a list behind 约束性指标包括, and …列为约束性指标.
 */
public final class AttributeReader {

    private static final String NOUN = "指标";
    private static final String ITEM_EDGES = "、,;:。;和及与等的将把()“”\"";

    /** Between a list and the attribute: 森林覆盖率等4项约束性指标, 森林覆盖率列为约束性指标. */
    private static final List<String> LINKS =
            List.of("等", "列为", "作为", "纳入", "列入", "确定为", "调整为", "均为", "为", "是");

    /** Between the attribute and a list. */
    private static final List<String> LEADS = List.of("包括", "为", "是", ":", "(", "有", "分别为", "即");

    /** What names leave out at their end in prose: 能耗降低, 森林覆盖率提高. */
    private static final List<String> TAILS = List.of("降低", "下降", "减少", "提高", "增长", "增速", "削减");

    /** What a list may begin behind. */
    private static final List<String> VERBS =
            List.of("落实", "完成", "确保", "实现", "推动", "强化", "分解", "抓好", "包括", "对于");

    /** What comes from above may be called otherwise there. */
    private static final List<String> ABOVE = List.of("下达", "国家", "全国", "上级", "省级", "市级", "考核");

    private final PlanPeriod period;
    private final Lexicon lexicon;
    private final List<Fact> facts = new ArrayList<>();

    private AttributeReader(PlanPeriod period, Lexicon lexicon) {
        this.period = period;
        this.lexicon = lexicon;
    }

    /**
     * All such statements of sentences that look ahead.
     *
     * @param period the plan's years; {@code null} where nobody knows them
     */
    public static List<Fact> read(List<Sentence> sentences, PlanPeriod period, Lexicon lexicon) {
        AttributeReader reader = new AttributeReader(period, lexicon);
        if (period != null) {
            for (Sentence sentence : sentences) {
                Setting setting = sentence.setting();
                if (setting.outlook() == Outlook.AHEAD && setting.kind() != Setting.Kind.GLOSSARY) {
                    reader.read(sentence, Attribute.BINDING);
                    reader.read(sentence, Attribute.EXPECTED);
                }
            }
        }
        return reader.facts;
    }

    private void read(Sentence sentence, Attribute attribute) {
        String text = sentence.folded();
        String word = attribute.word() + NOUN;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int listEnd = listEnd(text, at);
            int end = at + word.length();
            if (listEnd > 0) {
                names(sentence, attribute, Clauses.start(text, listEnd - 1), listEnd);
            } else {
                String lead = Clauses.wordAt(text, end, LEADS);
                if (!lead.isEmpty()) {
                    names(sentence, attribute, end + lead.length(), otherAttribute(text, end));
                }
            }
        }
    }

    /** Where the list before an attribute ends; 0 where none does. */
    private static int listEnd(String text, int at) {
        int i = at;
        while (i > 0 && isCount(text.charAt(i - 1))) {
            i--;
        }
        for (String link : LINKS) {
            if (text.startsWith(link, i - link.length())) {
                return i - link.length();
            }
        }
        return 0;
    }

    /** 4项, 四个. */
    private static boolean isCount(char c) {
        return Character.isDigit(c) || "项个一二三四五六七八九十".indexOf(c) >= 0;
    }

    /** A list behind one attribute ends where the other begins. */
    private static int otherAttribute(String text, int from) {
        int end = text.length();
        for (Attribute attribute : Attribute.values()) {
            int at = text.indexOf(attribute.word(), from);
            end = at >= 0 && at < end ? at : end;
        }
        return end;
    }

    private void names(Sentence sentence, Attribute attribute, int from, int to) {
        String text = sentence.folded();
        boolean above = Clauses.containsAny(text, ABOVE);
        for (IndicatorMention mention : lexicon.matcher().find(text.substring(from, to))) {
            int start = from + mention.start();
            int end = from + mention.end();
            if (isItem(text, from, start, end, to)) {
                facts.add(
                        new AttributeStatement(
                                mention.indicator().name(),
                                attribute,
                                period.end(),
                                above,
                                text.substring(start, end),
                                sentence.place(start, end)));
            }
        }
    }

    /** Whether a name is an item by itself, and not a part of a longer name. */
    private static boolean isItem(String text, int from, int start, int end, int to) {
        int behind = end;
        for (String tail : TAILS) {
            behind = text.startsWith(tail, behind) ? behind + tail.length() : behind;
        }
        boolean ends = behind >= to || ITEM_EDGES.indexOf(text.charAt(behind)) >= 0;
        return ends
                && (start == from
                        || ITEM_EDGES.indexOf(text.charAt(start - 1)) >= 0
                        || VERBS.contains(text.substring(Math.max(from, start - 2), start)));
    }
}
