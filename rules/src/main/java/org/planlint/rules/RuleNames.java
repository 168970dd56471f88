package org.planlint.rules;

/**
 * How DRL rules are named. A check whose outcomes need different patterns is written as several DRL
 * rules of one id: {@code reference.dangling}, which carries the annotations, and {@code
 * reference.dangling: found}.
 */
final class RuleNames {

    private RuleNames() {}

    /** The id that a DRL rule signs with. */
    static String id(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    static boolean isFurtherCase(String name) {
        return name.indexOf(':') >= 0;
    }
}
