package org.planlint.extract.prose.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlint.extract.prose.Outlook;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Setting;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.extract.prose.Sites;
import org.planlint.fact.Fact;
import org.planlint.fact.PlanPeriod;
import org.planlint.fact.Task;
import org.planlint.fact.TaskMention;
import org.planlint.lexicon.Lexicon;
import org.planlint.quantity.Dimension;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.Quantity;

/** The tasks that more than one paragraph gives an amount of. */
public final class TaskFacts {

    private final PlanPeriod own;
    private final Sites sites = new Sites();
    private final Map<String, List<TaskMention>> mentions = new LinkedHashMap<>();
    private final Map<String, TaskReader.Read> first = new LinkedHashMap<>();

    private TaskFacts(PlanPeriod own) {
        this.own = own;
    }

    /**
     * All tasks of a plan.
     *
     * @param sentences the plan's prose in reading order
     * @param own the years that it plans for; {@code null} where it does not say
     */
    public static List<Fact> of(List<Sentence> sentences, PlanPeriod own, Lexicon lexicon) {
        TaskFacts facts = new TaskFacts(own);
        TaskReader reader = new TaskReader(lexicon);
        for (Sentence sentence : sentences) {
            if (facts.isPlan(sentence)) {
                reader.read(sentence).forEach(read -> facts.add(sentence, read));
            }
        }
        return facts.tasks();
    }

    /** Prose of the plan proper: no review, no title, no time beyond the plan. */
    private boolean isPlan(Sentence sentence) {
        Setting setting = sentence.setting();
        boolean prose = setting.kind() == Kind.PARAGRAPH || setting.kind() == Kind.BOX_ITEM;
        return prose
                && setting.outlook() == Outlook.AHEAD
                && setting.path().stream()
                        .noneMatch(
                                heading ->
                                        heading.title().indexOf("远景") >= 0
                                                || heading.title().indexOf("展望") >= 0)
                && PlanPeriod.allIn(sentence.folded()).stream()
                        .allMatch(period -> own == null || own.equals(period));
    }

    private void add(Sentence sentence, TaskReader.Read read) {
        int year = year(sentence, read.start());
        if (own != null && year > 0 && year < own.start()) {
            return;
        }
        Quantity quantity = read.quantity();
        boolean counted = quantity.unit().dimension().equals(Dimension.COUNT);
        String measure = counted ? quantity.unit().symbol() : quantity.unit().dimension().name();
        String key = read.verb() + '|' + read.object() + '|' + measure + '|' + year;
        NumericExpression number = read.number();
        Setting setting = sentence.setting();
        first.putIfAbsent(key, read);
        mentions.computeIfAbsent(key, all -> new ArrayList<>())
                .add(
                        new TaskMention(
                                sentence.text().subSequence(read.start(), read.end()).toString(),
                                quantity,
                                sites.box(setting),
                                sites.chapter(setting),
                                setting.paragraph(),
                                sentence.place(number.start(), number.end())));
    }

    /** The year that a sentence names last before a place; 0 for none and for the plan's last. */
    private int year(Sentence sentence, int before) {
        int year = 0;
        for (NumericExpression number : sentence.numbers()) {
            if (number.end() <= before && number.years().isPresent()) {
                year = number.years().get().last();
            }
        }
        return own != null && year == own.end() ? 0 : year;
    }

    private List<Fact> tasks() {
        List<Fact> tasks = new ArrayList<>();
        mentions.forEach(
                (key, all) -> {
                    if (all.stream().mapToInt(TaskMention::paragraph).distinct().count() > 1) {
                        TaskReader.Read read = first.get(key);
                        tasks.add(new Task(key, read.object(), read.project(), all));
                    }
                });
        return tasks;
    }
}
