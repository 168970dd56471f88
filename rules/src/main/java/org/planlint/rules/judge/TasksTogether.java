package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.List;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Task;
import org.planlint.fact.TaskMention;
import org.planlint.rules.judge.Figures.Match;

/**
 * Whether the places that set out to do one thing give the same amount of it. A chapter and its box
 * speak of one task; in other chapters the same words may well be another one's share of it.
 */
public final class TasksTogether {

    /** Nouns of so many things that two chapters need not mean the same ones. */
    private static final List<String> GENERAL =
            List.of(
                    "企业", "项目", "工程", "基地", "平台", "品牌", "人才", "人员", "中心", "园区", "场所", "站点", "活动",
                    "主体", "产品", "示范点", "设施", "标准");

    private static final int TELLING = 4;

    private static final int BOTH = 2;

    private TasksTogether() {}

    /** One outcome for every later place against the first; several amounts prove nothing. */
    public static List<Outcome> judge(Task task) {
        List<TaskMention> mentions = task.mentions();
        TaskMention first = mentions.get(0);
        List<TaskMention> others = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (TaskMention mention : mentions) {
            if (mention.paragraph() == first.paragraph()) {
                continue;
            }
            Match match = Figures.match(first.quantity(), mention.quantity());
            if (match == Match.MEET) {
                outcomes.add(outcome(first, mention).holds(calculation(first, mention, " = ")));
            } else if (match == Match.CONFLICT) {
                others.add(mention);
            }
        }
        if (others.stream().map(each -> each.quantity().figure()).distinct().count() == 1) {
            outcomes.add(differing(task, mentions, others));
        }
        return outcomes;
    }

    private static Outcome differing(
            Task task, List<TaskMention> mentions, List<TaskMention> others) {
        TaskMention later = others.get(0);
        TaskMention earlier =
                mentions.stream()
                        .filter(each -> !others.contains(each))
                        .filter(each -> areCopies(each, later))
                        .findFirst()
                        .orElse(mentions.get(0));
        boolean copies = areCopies(earlier, later);
        if (copies && task.project() && mentions.size() == BOTH) {
            // Said by the project's own rule, which compares a text and its box where neither says
            // it twice.
            return null;
        }
        String object = task.object();
        boolean telling =
                object.length() >= TELLING && GENERAL.stream().noneMatch(object::endsWith);
        if (!copies && !telling) {
            return outcome(earlier, later).undecided("general");
        }
        Outcome.Builder outcome = outcome(earlier, later).with("object", object);
        others.stream().skip(1).forEach(each -> outcome.and("statement", each.place()));
        if (!copies) {
            outcome.as(Severity.INFO).variant("elsewhere");
        }
        return outcome.violated(calculation(earlier, later, " ≠ "));
    }

    private static boolean areCopies(TaskMention one, TaskMention other) {
        return one.chapter() == other.chapter() && one.inBox() != other.inBox();
    }

    private static Outcome.Builder outcome(TaskMention one, TaskMention other) {
        return Outcome.at("statement", other.place())
                .and("statement", one.place())
                .with("words", other.words())
                .with("otherWords", one.words())
                .with("value", other.quantity().text())
                .with("otherValue", one.quantity().text());
    }

    private static String calculation(TaskMention one, TaskMention other, String sign) {
        return one.words() + sign + other.words();
    }
}
