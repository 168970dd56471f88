package org.planlint.extract.prose.task;

import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Scopes;
import org.planlint.extract.prose.Sentence;
import org.planlint.lexicon.Lexicon;
import org.planlint.lexicon.ProjectWords;
import org.planlint.quantity.Dimension;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.NumericExpression.Kind;
import org.planlint.quantity.Quantity;

/**
 * Reads verb, object and number: 治理中小河流85公里, 建设40个农村客运站. What stands between two marks must be that
 * and nothing else, so that no number is taken for one of something it is not of.
 */
final class TaskReader {

    /** Verbs that begin a task beside those that projects have. */
    private static final List<String> VERBS =
            List.of("新增", "净增", "培训", "种植", "改良", "疏浚", "发放", "认定", "选派", "招引", "举办", "招募", "新增设");

    /** What is built is the same, whether it is called 建设 or 建成. */
    private static final List<String> BUILDING = List.of("建设", "建成", "推进建设");

    /** In an object or before it: the number is of a part, a year, or no number of the object. */
    private static final List<String> FOREIGN =
            List.of(
                    "其中", "每年", "年均", "累计", "分别", "平均", "人均", "占", "等", "各", "每", "第", "为", "达",
                    "到", "至", "超过", "突破", "由", "从", "比", "较", "已", "全国", "全省");

    private static final List<String> OWN_TERRITORY =
            List.of("全县", "全区", "全市", "我县", "我区", "我市", "县域", "区域");

    private static final String MARKS = ",;:。!?、()“”";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;

    private final Lexicon lexicon;
    private final ProjectWords words;

    TaskReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.projects();
    }

    /**
     * A task as one sentence has it.
     *
     * @param verb the verb, empty for one that says nothing: 推进, 实施
     * @param object the object without the plan's own territory
     * @param quantity how much
     * @param start where its verb, or for a further object of the same verb that object, begins
     * @param end behind the last of its words
     * @param number the number
     * @param project whether the object is a project by its head noun
     */
    record Read(
            String verb,
            String object,
            Quantity quantity,
            int start,
            int end,
            NumericExpression number,
            boolean project) {}

    List<Read> read(Sentence sentence) {
        List<Read> found = new ArrayList<>();
        String text = sentence.folded();
        String inherited = null;
        for (NumericExpression number : sentence.numbers()) {
            if (number.kind() != Kind.QUANTITY || !isAmount(number.quantity().orElseThrow())) {
                continue;
            }
            int start = markBefore(text, number.start());
            boolean listed = start > 0 && text.charAt(start - 1) == '、';
            Lead lead = lead(text, start, number.start());
            String verb = lead.verb != null ? lead.verb : listed ? inherited : null;
            Read read = verb == null ? null : read(text, verb, start, lead.end, number);
            if (read != null && !Scopes.speaksOfPart(sentence, start)) {
                found.add(read);
            }
            inherited = read == null ? null : verb;
        }
        return found;
    }

    private Read read(String text, String verb, int start, int from, NumericExpression number) {
        int end = markBehind(text, number.end());
        // 推进青石镇等15座乡镇污水处理厂扩建: the number is that of what follows.
        boolean behind =
                from == number.start()
                        || text.charAt(number.start() - 1) == '等' && number.start() - from > 2;
        String printed =
                behind ? text.substring(number.end(), end) : text.substring(from, number.start());
        String object = withoutTerritory(printed);
        boolean fits =
                (behind || end == number.end())
                        && object.length() >= SHORTEST
                        && object.length() <= LONGEST
                        && FOREIGN.stream().noneMatch(object::contains)
                        && object.chars().noneMatch(Character::isDigit)
                        && !lexicon.names().resolve(object).known();
        return fits
                ? new Read(
                        verb,
                        object,
                        number.quantity().orElseThrow(),
                        start,
                        Math.max(end, number.end()),
                        number,
                        !VERBS.contains(verb)
                                && !words.headBefore(object, object.length()).isEmpty())
                : null;
    }

    /**
     * The verbs that words begin with.
     *
     * @param verb what they say is done; empty where they only say that something is; {@code null}
     *     where there are none
     * @param end behind them
     */
    private record Lead(String verb, int end) {}

    private Lead lead(String text, int start, int end) {
        String verb = null;
        int at = start;
        while (at < end) {
            String own = verbAt(text, at);
            ProjectWords.Found found = own.isEmpty() ? words.leadAt(text, at) : null;
            if (own.isEmpty() && (found == null || found.verb() == ProjectWords.Verb.PAST)) {
                break;
            }
            String word = own.isEmpty() ? found.word() : own;
            if (at + word.length() > end) {
                break;
            }
            if (!own.isEmpty() || tells(found.verb())) {
                verb = BUILDING.contains(word) ? BUILDING.get(0) : word;
            } else if (found.verb() == ProjectWords.Verb.PUSH && verb == null) {
                verb = "";
            }
            at += word.length();
        }
        return new Lead(verb, at);
    }

    private static String verbAt(String text, int at) {
        return VERBS.stream().filter(verb -> text.startsWith(verb, at)).findFirst().orElse("");
    }

    private static boolean tells(ProjectWords.Verb verb) {
        return switch (verb) {
            case SKIP, HEDGE, HASTEN, PUSH, PAST -> false;
            default -> true;
        };
    }

    /** Amounts that are done or made; money is spent on many things of one name. */
    private static boolean isAmount(Quantity quantity) {
        if (quantity.unit() == null || quantity.isRange()) {
            return false;
        }
        Dimension dimension = quantity.unit().dimension();
        return !dimension.equals(Dimension.RATIO)
                && !dimension.equals(Dimension.POINT)
                && !dimension.equals(Dimension.MULTIPLE)
                && !dimension.equals(Dimension.TIME)
                && !dimension.equals(Dimension.CALENDAR_TIME)
                && !dimension.equals(Dimension.NUMBER)
                && !dimension.equals(Dimension.VOLTAGE)
                && dimension.name().indexOf('/') < 0
                && !dimension.name().startsWith("currency:");
    }

    private static int markBefore(String text, int at) {
        int start = at;
        while (start > 0 && MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int markBehind(String text, int at) {
        int end = at;
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String withoutTerritory(String object) {
        return OWN_TERRITORY.stream()
                .filter(object::startsWith)
                .findFirst()
                .map(own -> object.substring(own.length()))
                .orElse(object);
    }
}
