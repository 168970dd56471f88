package org.planlint.rules;

/**
 * How DRL rules are named. A check whose outcomes need different patterns is written as several DRL
 * rules of one id: {@code reference.dangling}, which carries the annotations, and {@code
 * reference.dangling: found}.
 */
public final class RuleNames {

    private RuleNames() {}

    /** The id that a DRL rule signs with. */
    public static String id(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    /** Whether a rule is no check of its own, but a further case of another. */
    public static boolean isFurtherCase(String name) {
        return name.indexOf(':') >= 0;
    }
}
