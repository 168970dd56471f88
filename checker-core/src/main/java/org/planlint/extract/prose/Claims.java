package org.planlint.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Link.Part;
import org.planlint.fact.Statement.Standing;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.NumericExpression.Kind;
import org.planlint.quantity.PlacedQuantity;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/** Binds the numbers of one sentence to what they are numbers of. */
final class Claims {

    private static final String BORDERS = ",，;；:：。！？!?、“\n";

    private final String text;
    private final List<NumericExpression> numbers;
    private final List<Moment> moments;
    private final Subjects subjects;
    private final SharedNames sharedNames;
    private final List<Claim> claims = new ArrayList<>();

    /** The subject of the number before, which the next one may share; and where its words end. */
    private Subject last;

    private int lastEnd;

    Claims(
            String text,
            List<NumericExpression> numbers,
            List<Moment> moments,
            Subjects subjects,
            SharedNames sharedNames) {
        this.text = text;
        this.numbers = numbers;
        this.moments = moments;
        this.subjects = subjects;
        this.sharedNames = sharedNames;
    }

    List<Claim> read() {
        int next = 0;
        while (next < numbers.size()) {
            next = claim(next);
        }
        return claims;
    }

    /** Reads the claim of a number; gives the number to go on with. */
    private int claim(int index) {
        NumericExpression number = numbers.get(index);
        int floor = index == 0 ? 0 : numbers.get(index - 1).end();
        Link link = Link.before(text, number.numberStart(), floor, moments);
        if (link.says(Part.RESPECTIVELY)) {
            return distribute(index, link);
        }
        Tail tail = Tail.after(text, number.end());
        Subject subject = subject(index, link, floor);
        // 达到20万人，力争突破22万人: the second number is beyond the target.
        boolean beyond = subject != null && subject == last && link.says(Part.HOPED);
        if (subject != null && tail.closes() && !beyond) {
            add(subject, link, tail, number, quantity(number));
        }
        last = subject;
        lastEnd = tail.end();
        return index + 1;
    }

    private Subject subject(int index, Link link, int floor) {
        int from = nameStart(link.start(), floor);
        if (from == link.start()) {
            return last != null && index > 0 && joins(lastEnd, link.start()) ? last : null;
        }
        boolean listed = from > 0 && text.charAt(from - 1) == '、' && !endsInNumber(from - 1);
        if (listed && !link.says(Part.EACH)) {
            return joined(from, link, floor);
        }
        boolean cut = from == floor && index > 0 && from > 0;
        Subject whole = cut ? wider(index, link) : null;
        if (whole != null) {
            return whole;
        }
        Subject own = subjects.read(text.substring(from, link.start()), from);
        if (own == null || cut && own.standing() == Standing.NAME) {
            return null;
        }
        return isBareItem(from, link) && own.measure() == Measure.LEVEL ? own.added() : own;
    }

    /** 规上、规下茶企出口额 where a table has the row 规上规下茶企出口额; {@code null} for other lists. */
    private Subject joined(int from, Link link, int floor) {
        int start = nameStart(from - 1, floor);
        String words = text.substring(start, from - 1) + text.substring(from, link.start());
        Subject row = start == from - 1 ? null : subjects.known(words, start);
        return row != null && row.standing() == Standing.ROW ? row : null;
    }

    /** 每千人口拥有3岁以下婴幼儿托位数: the number before is part of the name. */
    private Subject wider(int index, Link link) {
        int from =
                nameStart(
                        numbers.get(index - 1).start(),
                        index > 1 ? numbers.get(index - 2).end() : 0);
        Subject whole = subjects.read(text.substring(from, link.start()), from);
        return whole == null || whole.standing() == Standing.NAME ? null : whole;
    }

    /** 新增铁路120公里、高速公路70公里: the second number is of what is added, too. */
    private boolean isBareItem(int from, Link link) {
        boolean added = last != null && last.measure() == Measure.INCREASE;
        return added && link.parts().isEmpty() && joins(lastEnd, from) && from > lastEnd;
    }

    /** 外来就学、就医人口占比分别提高到30%、42.5%: each number to its own name. */
    private int distribute(int index, Link link) {
        List<NumericExpression> listed = new ArrayList<>();
        listed.add(numbers.get(index));
        int end = index + 1;
        while (end < numbers.size()
                && isJoint(numbers.get(end - 1).end(), numbers.get(end).start())) {
            listed.add(numbers.get(end++));
        }
        int from = listStart(link.start(), index == 0 ? 0 : numbers.get(index - 1).end());
        List<Subject> named = sharedNames.read(text, from, link.start(), listed.size());
        Tail tail = Tail.after(text, listed.get(listed.size() - 1).end());
        last = null;
        if (tail.closes()) {
            Quantity model = quantity(listed.get(listed.size() - 1));
            for (int i = 0; i < named.size(); i++) {
                if (named.get(i) != null) {
                    add(
                            named.get(i),
                            link,
                            tail,
                            listed.get(i),
                            like(quantity(listed.get(i)), model));
                }
            }
        }
        return end;
    }

    private void add(
            Subject subject, Link link, Tail tail, NumericExpression number, Quantity quantity) {
        if (quantity == null) {
            return;
        }
        Moment moment = link.moment();
        for (Moment each : moments) {
            boolean before = each.isTime() && each.start() < number.start();
            moment = link.moment() == null && before && !isOfEarlier(each, number) ? each : moment;
        }
        claims.add(
                new Claim(
                        subject,
                        link,
                        tail,
                        quantity,
                        moment,
                        number.start(),
                        number.numberStart(),
                        number.end()));
    }

    /** 由2020年的55%提高到58.6%, 在2020年55%的基础上提高到58.6%: the year is that of the first number alone. */
    private boolean isOfEarlier(Moment moment, NumericExpression number) {
        char before = moment.start() == 0 ? ',' : text.charAt(moment.start() - 1);
        boolean start =
                "由在从自".indexOf(before) >= 0 || "从自".indexOf(text.charAt(moment.start())) >= 0;
        return start
                && moment.kind() == Moment.Kind.YEAR
                && numbers.stream()
                        .anyMatch(
                                each ->
                                        each.start() >= moment.end()
                                                && each.end() <= number.start());
    }

    /** The number, x of x:1 included; {@code null} for other ratios. */
    private static Quantity quantity(NumericExpression number) {
        List<PlacedQuantity> all = number.quantities();
        if (number.kind() == Kind.QUANTITY) {
            return all.get(0).quantity();
        }
        boolean toOne =
                all.size() == 2 && all.get(1).quantity().figure().compareTo(BigDecimal.ONE) == 0;
        return toOne ? all.get(0).quantity() : null;
    }

    /** The hedge and the unit behind the last of several numbers are those of all. */
    private static Quantity like(Quantity quantity, Quantity model) {
        if (quantity == null || model == null) {
            return quantity;
        }
        Unit unit = quantity.unit() == null ? model.unit() : quantity.unit();
        Hedge hedge = quantity.hedge() == Hedge.PLAIN ? model.hedge() : quantity.hedge();
        return quantity.isRange() || unit == quantity.unit() && hedge == quantity.hedge()
                ? quantity
                : Quantity.of(quantity.figure(), hedge, unit, quantity.text());
    }

    /**
     * Where the name begins that ends at a place: behind punctuation, a time, or the number before.
     */
    private int nameStart(int end, int floor) {
        int at = end;
        while (at > floor && !startsMoment(at)) {
            char c = text.charAt(at - 1);
            int open =
                    c == ')'
                            ? text.lastIndexOf('(', at - 1)
                            : c == '”' ? text.lastIndexOf('“', at - 1) : -1;
            if (open >= floor) {
                at = open;
            } else if (BORDERS.indexOf(c) >= 0 || c == '(' || c == ')') {
                break;
            } else {
                at--;
            }
        }
        return at;
    }

    /** Where a list of names begins: as a name does, but across 、. */
    private int listStart(int end, int floor) {
        int at = nameStart(end, floor);
        while (at > floor + 1 && text.charAt(at - 1) == '、' && !endsInNumber(at - 1)) {
            at = nameStart(at - 1, floor);
        }
        return at;
    }

    private boolean startsMoment(int at) {
        for (Moment moment : moments) {
            if (moment.end() == at) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInNumber(int at) {
        for (NumericExpression number : numbers) {
            if (number.end() <= at && Tail.after(text, number.end()).end() == at) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but a comma stands between two numbers' words. */
    private boolean joins(int from, int to) {
        if (to <= from) {
            return to == from;
        }
        String between = text.substring(from, to);
        return between.length() <= 2 && between.chars().allMatch(c -> ",，、并且和".indexOf(c) >= 0);
    }

    private boolean isJoint(int from, int to) {
        if (to <= from) {
            return false;
        }
        String between = text.substring(from, to);
        return between.equals("、")
                || between.equals("和")
                || between.equals("与")
                || between.equals("及")
                || between.equals("以及")
                || between.equals(",")
                || between.equals("，");
    }
}
