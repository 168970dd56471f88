package org.planlint.rules.identity;

import java.math.BigDecimal;
import java.util.Optional;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Unit;
import org.planlint.quantity.Units;
import org.planlint.rules.identity.Expression.Constant;
import org.planlint.rules.identity.Expression.Name;
import org.planlint.rules.identity.Expression.Operation;
import org.planlint.rules.identity.Expression.Operator;
import org.planlint.rules.identity.Relation.Sign;

/**
 * Reads a relation: {@code 第一产业增加值 + 第二产业增加值 ≤ 地区生产总值}.
 *
 * <pre>
 * relation   = sum ("≈" | "=" | "≥" | "≤" | "&gt;" | "&lt;") sum
 * sum        = product (("+" | "-") product)*
 * product    = factor (("*" | "×" | "/" | "÷") factor)*
 * factor     = number [unit] | name | "“" name "”" | "(" sum ")"
 * </pre>
 */
final class RelationParser {

    private static final String SIGNS = "≈=≥≤＞＜<>";
    private static final String BORDERS = SIGNS + "+-−*×/÷()（）“”\"";

    /** Brackets within brackets; no planner needs more. */
    private static final int DEEPEST = 50;

    private final String text;
    private int at;
    private int depth;

    private RelationParser(String text) {
        this.text = text;
    }

    /**
     * @throws IllegalArgumentException where the text is no relation; the message is the rest that
     *     could not be read
     */
    static Relation parse(String text) {
        RelationParser parser = new RelationParser(text);
        Expression left = parser.sum();
        Sign sign = parser.sign();
        Expression right = parser.sum();
        parser.skipBlanks();
        if (parser.at < text.length()) {
            throw parser.stuck();
        }
        return new Relation(left, sign, right);
    }

    private Sign sign() {
        skipBlanks();
        char c = at < text.length() ? text.charAt(at) : ' ';
        at++;
        boolean withEqual = at < text.length() && text.charAt(at) == '=';
        switch (c) {
            case '≈', '=' -> {
                return Sign.EQUAL;
            }
            case '≥' -> {
                return Sign.AT_LEAST;
            }
            case '≤' -> {
                return Sign.AT_MOST;
            }
            case '>', '＞' -> {
                at += withEqual ? 1 : 0;
                return withEqual ? Sign.AT_LEAST : Sign.MORE;
            }
            case '<', '＜' -> {
                at += withEqual ? 1 : 0;
                return withEqual ? Sign.AT_MOST : Sign.LESS;
            }
            default -> {
                at--;
                throw stuck();
            }
        }
    }

    private Expression sum() {
        Expression sum = product();
        while (true) {
            if (take("+")) {
                sum = new Operation(Operator.PLUS, sum, product());
            } else if (take("-") || take("−")) {
                sum = new Operation(Operator.MINUS, sum, product());
            } else {
                return sum;
            }
        }
    }

    private Expression product() {
        Expression product = factor();
        while (true) {
            if (take("*") || take("×")) {
                product = new Operation(Operator.TIMES, product, factor());
            } else if (take("/") || take("÷")) {
                product = new Operation(Operator.DIVIDED_BY, product, factor());
            } else {
                return product;
            }
        }
    }

    private Expression factor() {
        if (take("(") || take("（")) {
            if (++depth > DEEPEST) {
                throw stuck();
            }
            Expression inner = sum();
            depth--;
            if (!take(")") && !take("）")) {
                throw stuck();
            }
            return inner;
        }
        if (take("“") || take("\"")) {
            int end = Math.max(text.indexOf('”', at), text.indexOf('"', at));
            if (end <= at) {
                throw stuck();
            }
            String name = text.substring(at, end).strip();
            at = end + 1;
            return new Name(name);
        }
        skipBlanks();
        return at < text.length() && isDigit(text.charAt(at)) ? number() : name();
    }

    private Expression number() {
        int start = at;
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        Interval figure;
        try {
            figure = Interval.exact(new BigDecimal(text.substring(start, at)));
        } catch (NumberFormatException e) {
            at = start;
            throw stuck();
        }
        String unit = words();
        if (unit.isEmpty()) {
            return new Constant(figure);
        }
        Optional<Unit> known = Units.parse(unit);
        if (known.isEmpty()) {
            at = start;
            throw stuck();
        }
        return new Constant(known.get().toBase(figure));
    }

    private Name name() {
        String words = words();
        if (words.isEmpty()) {
            throw stuck();
        }
        return new Name(words);
    }

    /** What stands up to the next operator. */
    private String words() {
        int start = at;
        while (at < text.length() && BORDERS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private boolean take(String sign) {
        skipBlanks();
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException stuck() {
        return new IllegalArgumentException(text.substring(Math.min(at, text.length())));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
