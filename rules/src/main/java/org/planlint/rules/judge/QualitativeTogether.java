package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlint.check.Outcome;
import org.planlint.fact.QualitativeStatement;
import org.planlint.fact.QualitativeStatement.Kind;

/** Whether two sentences that compare the same two things promise the same: 快于 is more than 同步. */
public final class QualitativeTogether {

    private QualitativeTogether() {}

    /**
     * One outcome for each promise that an earlier sentence made, too, against the first that did.
     */
    public static List<Outcome> judge(List<?> collected) {
        Map<String, QualitativeStatement> first = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        collected.stream()
                .map(QualitativeStatement.class::cast)
                .sorted(Comparator.comparing(statement -> statement.place().span()))
                .forEach(
                        later -> {
                            QualitativeStatement earlier =
                                    first.putIfAbsent(later.pairKey(), later);
                            if (earlier != null && earlier.sentence() != later.sentence()) {
                                outcomes.add(outcome(earlier, later));
                            }
                        });
        return outcomes;
    }

    private static Outcome outcome(QualitativeStatement earlier, QualitativeStatement later) {
        Outcome.Builder outcome =
                Outcome.at("statement", later.place())
                        .and("statement", earlier.place())
                        .with("indicator", later.printed())
                        .with("other", later.otherPrinted())
                        .with("words", later.words())
                        .with("earlier", earlier.words())
                        .variant("sentences");
        String calculation = earlier.words() + " / " + later.words();
        return agree(earlier.kind(), later.kind())
                ? outcome.holds(calculation)
                : outcome.violated(calculation);
    }

    /** 不低于 leaves room for 同步 and for 快于. */
    private static boolean agree(Kind one, Kind other) {
        boolean open =
                one == Kind.NOT_SLOWER && other != Kind.SLOWER
                        || other == Kind.NOT_SLOWER && one != Kind.SLOWER;
        return one == other || open;
    }
}
