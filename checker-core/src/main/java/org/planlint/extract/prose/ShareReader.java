package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planlint.fact.Amount;
import org.planlint.fact.PartOfWhole;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/** Finds shares that stand beside their part and their whole: 24项主要指标中，20项达到规划目标，占83.3%. */
final class ShareReader {

    private static final List<String> SHARE_WORDS = List.of("占", "占比", "比重", "完成率", "达标率", "实现率");

    /** What may stand between 占 and the number without naming another whole. */
    private static final List<String> OF_ALL =
            List.of(
                    "占比", "占", "比重", "完成率", "达标率", "实现率", "总数", "总量", "全部", "达到", "达", "为", "的",
                    "比", "约", "近");

    /** Classifiers of one and the same kind of thing: 27个指标, 10项指标. */
    private static final String GENERAL = "个项条";

    private static final int LONGEST_NOUN = 14;

    private ShareReader() {}

    static List<PartOfWhole> read(Sentence sentence, List<NumericExpression> numbers) {
        List<PartOfWhole> shares = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Quantity share = numbers.get(i).quantity().orElse(null);
            if (share != null && Unit.PERCENT.equals(share.unit())) {
                share(sentence, numbers, i).ifPresent(shares::add);
            }
        }
        return shares;
    }

    /** The nearest number before that is a whole by the words behind it, and those between. */
    private static Optional<PartOfWhole> share(
            Sentence sentence, List<NumericExpression> numbers, int index) {
        String text = sentence.folded();
        NumericExpression share = numbers.get(index);
        String clause = text.substring(Clauses.start(text, share.start()), share.start());
        if (SHARE_WORDS.stream().noneMatch(clause::startsWith)) {
            return Optional.empty();
        }
        List<Amount> parts = new ArrayList<>();
        for (int i = index - 1; i >= 0; i--) {
            NumericExpression number = numbers.get(i);
            Quantity quantity = number.quantity().orElse(null);
            if (quantity == null || quantity.unit() == null || quantity.isRange()) {
                continue;
            }
            if (!parts.isEmpty() && !ofOneKind(parts.get(0).quantity(), quantity)) {
                return Optional.empty();
            }
            String noun = parts.isEmpty() ? null : nounOfWhole(text, number);
            if (noun != null) {
                return speaksOf(clause, noun) && fits(parts, quantity)
                        ? Optional.of(
                                new PartOfWhole(
                                        amount(sentence, number), parts, amount(sentence, share)))
                        : Optional.empty();
            }
            parts.add(amount(sentence, number));
        }
        return Optional.empty();
    }

    private static boolean ofOneKind(Quantity one, Quantity other) {
        boolean general =
                GENERAL.contains(one.unit().symbol()) && GENERAL.contains(other.unit().symbol());
        boolean counted = one.count().isPresent() || other.count().isPresent();
        return one.unit().measuresSameAs(other.unit())
                && (general || !counted || one.unit().symbol().equals(other.unit().symbol()));
    }

    /**
     * What is counted by a number that is a whole: 主要指标 of 24项主要指标中，; {@code null} where it is
     * none.
     */
    private static String nounOfWhole(String text, NumericExpression number) {
        int among = text.indexOf('中', number.end());
        if (among < 0 || among - number.end() > LONGEST_NOUN + 2) {
            return null;
        }
        String between = text.substring(number.end(), among);
        if (between.endsWith(",其") || between.endsWith("(其")) {
            return between.indexOf(',') < between.length() - 2
                    ? null
                    : between.substring(0, between.length() - 2);
        }
        boolean ends = among + 1 < text.length() && ",有的".indexOf(text.charAt(among + 1)) >= 0;
        return ends && between.indexOf(',') < 0 ? between : null;
    }

    /** 占“十四五”规划指标的37% is of the 指标; 占全县人口的60% is of something else. */
    private static boolean speaksOf(String clause, String noun) {
        String rest = clause;
        for (String word : OF_ALL) {
            rest = rest.replace(word, "");
        }
        String last = rest.length() < 2 ? rest : rest.substring(rest.length() - 2);
        return last.isEmpty() || noun.contains(last);
    }

    private static boolean fits(List<Amount> parts, Quantity whole) {
        return parts.stream()
                .noneMatch(part -> part.quantity().interval().isAbove(whole.interval()));
    }

    private static Amount amount(Sentence sentence, NumericExpression number) {
        return new Amount(
                "", number.quantity().orElseThrow(), sentence.place(number.start(), number.end()));
    }
}
