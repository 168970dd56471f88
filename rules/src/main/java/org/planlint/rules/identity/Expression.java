package org.planlint.rules.identity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planlint.quantity.Interval;

/** One side of a relation. Values are intervals in base units. */
sealed interface Expression {

    /**
     * Its value.
     *
     * @param values what is known of a name; {@code null} for nothing
     * @return empty where a name is not known, or where a divisor is zero
     */
    Optional<Interval> value(Function<Name, Interval> values);

    /** The names in it, in their order. */
    List<Name> names();

    /** An indicator as the user writes it. */
    record Name(String written) implements Expression {
        @Override
        public Optional<Interval> value(Function<Name, Interval> values) {
            return Optional.ofNullable(values.apply(this));
        }

        @Override
        public List<Name> names() {
            return List.of(this);
        }
    }

    /** A number, exactly. */
    record Constant(Interval value) implements Expression {
        @Override
        public Optional<Interval> value(Function<Name, Interval> values) {
            return Optional.of(value);
        }

        @Override
        public List<Name> names() {
            return List.of();
        }
    }

    /** Two expressions under an operator. */
    record Operation(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public Optional<Interval> value(Function<Name, Interval> values) {
            Optional<Interval> x = left.value(values);
            Optional<Interval> y = right.value(values);
            return x.isEmpty() || y.isEmpty() ? Optional.empty() : operator.apply(x.get(), y.get());
        }

        @Override
        public List<Name> names() {
            return Stream.of(left, right).flatMap(side -> side.names().stream()).toList();
        }
    }

    /** The four operations, as interval arithmetic. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY;

        Optional<Interval> apply(Interval x, Interval y) {
            return switch (this) {
                case PLUS -> Optional.of(x.plus(y));
                case MINUS -> Optional.of(x.minus(y));
                case TIMES -> Optional.of(x.times(y));
                case DIVIDED_BY -> y.equals(ZERO) ? Optional.empty() : Optional.of(x.dividedBy(y));
            };
        }
    }

    /** Nothing can be divided by it. */
    Interval ZERO = Interval.exact(BigDecimal.ZERO);
}
