package org.planlint.rules.identity;

import java.util.ArrayList;
import java.util.List;
import org.planlint.quantity.Interval;
import org.planlint.rules.identity.Expression.Name;

/** Two expressions and how they stand to each other. */
record Relation(Expression left, Sign sign, Expression right) {

    /** How two sides stand to each other. Two intervals are equal where they meet. */
    enum Sign {
        EQUAL,
        AT_LEAST,
        AT_MOST,
        MORE,
        LESS;

        /** Whether any reading of both sides makes it true. */
        boolean possible(Interval left, Interval right) {
            return switch (this) {
                case EQUAL -> left.meets(right);
                case AT_LEAST -> !left.isBelow(right);
                case AT_MOST -> !left.isAbove(right);
                case MORE -> !left.isBelow(right) && !samePoint(left, right);
                case LESS -> !left.isAbove(right) && !samePoint(left, right);
            };
        }

        private static boolean samePoint(Interval left, Interval right) {
            return left.isPoint() && left.equals(right);
        }
    }

    List<Name> names() {
        List<Name> names = new ArrayList<>(left.names());
        names.addAll(right.names());
        return names.stream().distinct().toList();
    }
}
