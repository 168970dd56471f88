package org.planlint.rules.judge;

import java.util.List;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Statement;

/** How findings quote what sentences say. */
final class Said {

    /** Say nothing of the number itself. */
    private static final List<String> VERBS =
            List.of("达到", "高达", "达", "稳定在", "保持在", "维持在", "控制在", "力争达到", "力争", "预计达到", "预计");

    private Said() {}

    /** The number with its unit and what bounds it, without the verb before it. */
    static String number(Statement statement) {
        String text = statement.quantity().text();
        int start = 0;
        for (String verb = verbAt(text, start); !verb.isEmpty(); verb = verbAt(text, start)) {
            start += verb.length();
        }
        return text.substring(start);
    }

    /** The verb and the number. */
    static String phrase(Statement statement) {
        String text = statement.quantity().text();
        return text.startsWith(statement.verb()) ? text : statement.verb() + number(statement);
    }

    /** A cell with the unit of its row, where it has none of its own. */
    static String withUnit(IndicatorValue value) {
        String unit = value.row().unit();
        String printed = value.printed();
        boolean bare =
                !printed.isEmpty() && Character.isDigit(printed.charAt(printed.length() - 1));
        return bare ? printed + unit : printed;
    }

    private static String verbAt(String text, int start) {
        for (String verb : VERBS) {
            if (text.startsWith(verb, start)) {
                return verb;
            }
        }
        return "";
    }
}
