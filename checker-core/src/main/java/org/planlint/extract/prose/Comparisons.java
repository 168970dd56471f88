package org.planlint.extract.prose;

import java.util.List;
import org.planlint.fact.Comparison;
import org.planlint.fact.Fact;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.NumericExpression.Kind;

/** Finds comparisons in reviews: 由…调整为 without a year, 同比 of five years. */
final class Comparisons {

    private static final String YEAR_ON_YEAR = "同比";
    private static final List<String> DATED = List.of("年", "期初", "末", "五", "同期", "月", "季度");
    private static final int REACH = 18;

    private Comparisons() {}

    static void read(Sentence sentence, List<NumericExpression> numbers, List<Fact> facts) {
        if (sentence.setting().outlook() != Outlook.BACK
                || sentence.setting().kind() == Setting.Kind.HEADING) {
            return;
        }
        String text = sentence.folded();
        for (int at = text.indexOf(YEAR_ON_YEAR);
                at >= 0;
                at = text.indexOf(YEAR_ON_YEAR, at + 1)) {
            int end = at + YEAR_ON_YEAR.length();
            // A year or month in the sentence tells which year before is meant.
            boolean dated = numbers.stream().anyMatch(number -> number.kind() == Kind.DATE);
            facts.add(new Comparison(YEAR_ON_YEAR, dated, sentence.place(at, end)));
        }
        List<NumericExpression> values = numbers.stream().filter(Comparisons::isValue).toList();
        for (int i = 0; i + 1 < values.size(); i++) {
            NumericExpression first = values.get(i);
            NumericExpression second = values.get(i + 1);
            String link = text.substring(first.end(), Math.max(first.end(), second.start()));
            boolean linked =
                    first.kind() == second.kind()
                            && link.length() <= REACH
                            && link.indexOf(',') < 0
                            && ChangeWords.firstIn(link) != null;
            int from = linked ? opening(text, first.start()) : -1;
            if (from >= 0) {
                boolean dated = Clauses.containsAny(text.substring(from, first.start()), DATED);
                String printed = text.substring(from, second.end());
                facts.add(new Comparison(printed, dated, sentence.place(from, second.end())));
            }
        }
    }

    private static boolean isValue(NumericExpression number) {
        return number.kind() == Kind.QUANTITY || number.kind() == Kind.RATIO;
    }

    /** The 由 or 从 before a value and what dates it; −1 where there is none. */
    private static int opening(String text, int value) {
        for (int i = value - 1; i >= Math.max(0, value - REACH); i--) {
            char c = text.charAt(i);
            if (c == '由' || c == '从') {
                return i;
            }
            if (c == ',' || c == '。' || c == '、' || c == ';') {
                return -1;
            }
        }
        return -1;
    }
}
