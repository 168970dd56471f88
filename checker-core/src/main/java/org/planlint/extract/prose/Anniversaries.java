package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planlint.fact.Anniversary;
import org.planlint.fact.Passage;
import org.planlint.fact.PlanPeriod;
import org.planlint.lexicon.Events;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.QuantityScanner;

/**
 * Finds anniversaries whose year can be worked out: of events that everybody knows, and of those of
 * one place where the plan itself gives both years (1952年建县 … 建县70周年).
 */
final class Anniversaries {

    private static final List<String> OWN_EVENTS =
            List.of(
                    "撤县设区", "撤县设市", "撤地设市", "建县", "建市", "建区", "建州", "建镇", "设县", "设市", "设区", "置县",
                    "直辖", "通车", "开航", "建校", "解放");

    /** Behind a number of years: what makes it an anniversary. */
    private static final String MARK = "周年";

    private static final String CENTURY = "百年";
    private static final int CENTENARY = 100;

    private final PlanTime time;
    private final Map<String, Year> founded = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    private record Year(int year, Passage place) {}

    private record Found(
            Sentence sentence,
            String event,
            List<Integer> years,
            int number,
            int stated,
            int start,
            int end) {}

    Anniversaries(PlanTime time) {
        this.time = time;
    }

    void read(Sentence sentence, List<YearWord> years) {
        String text = sentence.folded();
        for (YearWord year : years) {
            String event = year.isOneYear() ? Clauses.wordAt(text, year.end(), OWN_EVENTS) : "";
            if (!event.isEmpty()) {
                founded.putIfAbsent(
                        event,
                        new Year(
                                year.first(),
                                sentence.place(year.start(), year.end() + event.length())));
            }
        }
        for (int mark = text.indexOf(MARK); mark >= 0; mark = text.indexOf(MARK, mark + 1)) {
            anniversary(sentence, years, mark);
        }
        for (int mark = text.indexOf(CENTURY); mark >= 0; mark = text.indexOf(CENTURY, mark + 1)) {
            centenary(sentence, mark);
        }
    }

    /** 中国共产党一百年的历史: the number stands right behind the event. */
    private void centenary(Sentence sentence, int mark) {
        String text = sentence.folded();
        int number = mark > 0 && text.charAt(mark - 1) == '一' ? mark - 1 : mark;
        int start = Clauses.itemStart(text, mark);
        String words = text.substring(start, number);
        Events.lastIn(words)
                .filter(event -> Clauses.endsWithAny(words, event.words()))
                .ifPresent(
                        event ->
                                found.add(
                                        new Found(
                                                sentence,
                                                event.name(),
                                                event.years(),
                                                CENTENARY,
                                                0,
                                                number - 1,
                                                mark + CENTURY.length())));
    }

    /** The anniversaries of known events; call it when all sentences are read. */
    List<Anniversary> anniversaries() {
        PlanPeriod plan = time.period();
        if (plan == null) {
            return List.of();
        }
        List<Anniversary> all = new ArrayList<>();
        for (Found one : found) {
            Year base = founded.get(one.event);
            List<Integer> years =
                    one.years.isEmpty() && base != null ? List.of(base.year) : one.years;
            int earliest = PlanPeriod.containing(plan.baseYear()).start();
            // A centenary is also spoken of as an aim beyond the plan (建国100周年).
            boolean aim =
                    one.number == CENTENARY
                            && one.stated == 0
                            && years.stream()
                                    .noneMatch(
                                            year -> covers(earliest, plan.end(), year + CENTENARY));
            if (years.isEmpty() || aim) {
                continue;
            }
            boolean coming =
                    one.sentence.setting().outlook() != Outlook.BACK
                            && one.sentence.folded().contains("将");
            all.add(
                    new Anniversary(
                            one.event,
                            one.number,
                            years,
                            one.years.isEmpty() ? base.place : null,
                            one.stated,
                            coming ? plan.start() : earliest,
                            plan.end(),
                            one.sentence.place(one.start, one.end)));
        }
        return all;
    }

    private static boolean covers(int first, int last, int year) {
        return first <= year && year <= last;
    }

    private void anniversary(Sentence sentence, List<YearWord> years, int mark) {
        String text = sentence.folded();
        int start = Clauses.itemStart(text, mark);
        String words = text.substring(start, mark);
        int number = numberAtEnd(words + "年");
        Optional<Events.Event> known = Events.lastIn(words);
        String own = OWN_EVENTS.stream().filter(words::contains).findFirst().orElse("");
        if (number == 0 || known.isEmpty() && own.isEmpty()) {
            return;
        }
        int stated =
                years.stream()
                        .filter(
                                year ->
                                        year.isOneYear()
                                                && year.start() >= Clauses.start(text, mark)
                                                && year.end() <= mark)
                        .mapToInt(YearWord::first)
                        .findFirst()
                        .orElse(0);
        String event = known.map(Events.Event::name).orElse(own);
        List<Integer> bases = known.map(Events.Event::years).orElse(List.of());
        found.add(new Found(sentence, event, bases, number, stated, start, mark + MARK.length()));
    }

    /** The number before the last 年: 30, 三十, 一百. */
    private static int numberAtEnd(String words) {
        List<NumericExpression> numbers = QuantityScanner.scan(words);
        if (numbers.isEmpty()) {
            return 0;
        }
        NumericExpression last = numbers.get(numbers.size() - 1);
        Quantity quantity = last.quantity().orElse(null);
        boolean atEnd = last.numberEnd() == words.length() - 1;
        return quantity != null
                        && atEnd
                        && quantity.figure().scale() <= 0
                        && quantity.figure().precision() <= 3
                ? quantity.figure().intValue()
                : 0;
    }
}
