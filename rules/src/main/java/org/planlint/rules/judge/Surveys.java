package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Survey;
import org.planlint.fact.Survey.Blemish;

/** What is wrong with the wording and the marks of a document. */
public final class Surveys {

    /** So many different slips are named; the places of all are given. */
    private static final int NAMED = 12;

    private Surveys() {}

    /**
     * One finding for each slip beyond doubt, and one, as advice, for all matters of taste
     * together: fifty findings of one kind are read by nobody.
     */
    public static List<Outcome> judge(Survey survey) {
        List<Outcome> outcomes = new ArrayList<>();
        if (survey.isDoubtful()) {
            outcomes.add(doubtful(survey));
            return outcomes;
        }
        List<Blemish> taste = new ArrayList<>();
        for (Blemish blemish : survey.blemishes()) {
            if (blemish.sure()) {
                outcomes.add(slip(blemish));
            } else {
                taste.add(blemish);
            }
        }
        if (!taste.isEmpty()) {
            outcomes.add(together(taste));
        }
        if (outcomes.isEmpty()) {
            String checked = String.valueOf(survey.checked());
            outcomes.add(Outcome.at("wording", survey.first()).holds(checked));
        }
        return outcomes;
    }

    private static Outcome slip(Blemish blemish) {
        Outcome.Builder outcome = Outcome.at("wording", blemish.place());
        if (blemish.witness() != null) {
            outcome.and("model", blemish.witness());
        }
        return outcome.with("printed", blemish.printed())
                .with("better", blemish.better())
                .variant(blemish.variant())
                .violated("");
    }

    private static Outcome together(List<Blemish> taste) {
        Blemish first = taste.get(0);
        Outcome.Builder outcome = Outcome.at("wording", first.place());
        taste.stream().skip(1).forEach(blemish -> outcome.and("wording", blemish.place()));
        if (first.witness() != null) {
            outcome.and("model", first.witness());
        }
        return outcome.with("count", taste.size())
                .with("list", list(taste))
                .variant(first.variant().isEmpty() ? "several" : first.variant())
                .as(Severity.INFO)
                .violated("");
    }

    /** Every kind of slip once, with how often it occurs. */
    private static String list(List<Blemish> blemishes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Blemish blemish : blemishes) {
            String better = blemish.better().isEmpty() ? "" : " → " + blemish.better();
            counts.merge(blemish.printed() + better, 1, Integer::sum);
        }
        StringJoiner list = new StringJoiner("；");
        int named = 0;
        for (Map.Entry<String, Integer> slip : counts.entrySet()) {
            if (named++ == NAMED) {
                list.add("…");
                break;
            }
            int times = slip.getValue();
            list.add(times == 1 ? slip.getKey() : slip.getKey() + " ×" + times);
        }
        return list.toString();
    }

    private static Outcome doubtful(Survey survey) {
        Outcome.Builder outcome = Outcome.at("wording", survey.first());
        survey.blemishes().forEach(blemish -> outcome.and("wording", blemish.place()));
        return outcome.with("count", survey.checked()).undecided(survey.doubt());
    }
}
