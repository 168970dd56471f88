package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlint.fact.Fact;
import org.planlint.fact.Passage;
import org.planlint.fact.SelfReference;
import org.planlint.lexicon.ThingWords;
import org.planlint.text.TracedText;

/**
 * Finds the words by which a plan speaks of itself: 我县, 全县, 县政府, and those that belong into the
 * plan of another level. 全市 in a county's plan is the city above it; what stands in quotation marks
 * or in a title is another's word.
 */
final class SelfReferences {

    /**
     * What makes a self-reference of a level; for 市 only the first, 全县 being any of its counties.
     */
    private static final List<String> WE = List.of("我", "全");

    private static final List<String> BODIES = List.of("委", "政府", "人民政府", "人大常委会", "政协");

    private static final Map<String, List<String>> FOREIGN =
            Map.of("县", List.of("区"), "区", List.of("县"), "市", List.of("县", "区"));

    /** Characters in front of 全区 and behind it that make other words of it: 安全区, 全区域. */
    private static final String OTHER_BEFORE = "安保健齐完自老原旧各区";

    private static final String OTHER_BEHIND = "域间位块划分别隔县";

    /** Areas of which a sentence may say 全区. */
    private static final List<String> AREAS =
            List.of(
                    "开发区", "高新区", "经开区", "园区", "景区", "新区", "库区", "灌区", "自治区", "保护区", "矿区", "校区",
                    "示范区", "保税区");

    /** The usual name of a county has two characters before 县. */
    private static final int COUNTY_NAME = 3;

    /** 县城, 县域, 县级: words of their own. */
    private static final String OTHER_COUNTY_WORDS = "城域级乡际区镇直和与及、";

    private static final String NO_COUNTY_NAME = "全我各该本贫困毗邻周边友好示范重点";

    /** Words of sentences that speak of former times. */
    private static final List<String> FORMER =
            List.of("撤县", "设区", "撤区", "设县", "县改", "区改", "原为", "时期的");

    private final NameText text;
    private final String words;
    private final Territory territory;
    private final ThingWords things;
    private final RightNames rights;

    private SelfReferences(
            NameText text, Territory territory, ThingWords things, RightNames rights) {
        this.text = text;
        this.territory = territory;
        this.words = text.words();
        this.things = things;
        this.rights = rights;
    }

    static List<Fact> of(NameText text, Territory territory, ThingWords things, RightNames rights) {
        return territory.level().isEmpty()
                ? List.of()
                : new SelfReferences(text, territory, things, rights).read(territory.level());
    }

    private List<Fact> read(String level) {
        List<Fact> facts = new ArrayList<>();
        for (String we : WE) {
            add(we + level, we + level, level, facts);
            for (String foreign : FOREIGN.get(level)) {
                if (!level.equals("市") || we.equals("我")) {
                    add(we + foreign, we + level, level, facts);
                }
            }
        }
        if (level.equals("县")) {
            addOtherCounties(facts);
        }
        if (!level.equals("市")) {
            String foreign = FOREIGN.get(level).get(0);
            BODIES.forEach(body -> add(foreign + body, level + body, level, facts));
        }
        return facts;
    }

    private void add(String word, String expected, String level, List<Fact> facts) {
        boolean own = word.equals(expected);
        boolean body = WE.stream().noneMatch(word::startsWith);
        List<Passage> places = new ArrayList<>();
        for (int at : text.occurrences(word)) {
            if (own || body ? own || opensWord(at) && stands(at, word) : stands(at, word)) {
                places.add(text.place(at, at + word.length()));
            }
        }
        if (!places.isEmpty()) {
            facts.add(new SelfReference(word, expected, level, places));
        }
    }

    /**
     * The names of other counties where the plan's own duties stand: 提升清岚县防汛抗旱能力. A sentence that
     * speaks of working together may well name a neighbour.
     */
    private void addOtherCounties(List<Fact> facts) {
        if (territory.name().isEmpty()) {
            return;
        }
        String own = territory.shortName();
        for (String duty : things.duties()) {
            for (int at : text.occurrences(duty)) {
                int start = at + duty.length();
                int end = start + COUNTY_NAME;
                if (end < words.length()
                        && words.charAt(end - 1) == '县'
                        && OTHER_COUNTY_WORDS.indexOf(words.charAt(end)) < 0
                        && isCountyName(start)
                        && !words.startsWith(own, start)
                        && !rights.contain(words.substring(start, end))
                        && !things.isShared(
                                words.substring(text.sentenceStart(at), text.sentenceEnd(at)))
                        && !isQuoted(at)) {
                    String name = words.substring(start, end);
                    facts.add(new SelfReference(name, own, "县", List.of(text.place(start, end))));
                }
            }
        }
    }

    private boolean isCountyName(int start) {
        for (int i = start; i < start + COUNTY_NAME - 1; i++) {
            if (!Character.isIdeographic(words.charAt(i))
                    || things.isSeries(words.substring(i, i + 1))
                    || NO_COUNTY_NAME.indexOf(words.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing stands in front that would make it another territory's: 石溪县委. */
    private boolean opensWord(int at) {
        return at == 0
                || !NameText.isNameCharacter(words.charAt(at - 1))
                || things.isBorder(words.charAt(at - 1));
    }

    private boolean stands(int at, String word) {
        int end = at + word.length();
        if (at > 0 && OTHER_BEFORE.indexOf(words.charAt(at - 1)) >= 0
                || end < words.length() && OTHER_BEHIND.indexOf(words.charAt(end)) >= 0
                || isQuoted(at)) {
            return false;
        }
        int start = text.sentenceStart(at);
        String before = words.substring(start, at);
        String sentence = words.substring(start, text.sentenceEnd(at));
        return FORMER.stream().noneMatch(sentence::contains)
                && AREAS.stream().noneMatch(before::contains)
                && !(word.endsWith("区") && text.contains("自治区"));
    }

    /** Whether quotation marks or those of a title stand round a place. */
    private boolean isQuoted(int at) {
        TracedText source = text.source();
        int depth = 0;
        for (int i = text.sourceIndex(at) - 1; i >= 0 && source.charAt(i) != '\n'; i--) {
            char c = source.charAt(i);
            depth += c == '”' || c == '》' ? 1 : c == '“' || c == '《' ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
