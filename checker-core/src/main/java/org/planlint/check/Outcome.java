package org.planlint.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlint.fact.Passage;

/**
 * What one check came to. All three kinds are reported: silence proves nothing.
 *
 * <p>Calculations and values may name words of the report's language as <code>${word}</code>; they
 * are filled in when the report is written.
 */
public sealed interface Outcome {

    /** Every operand, at least one; the place to look at first in front. */
    List<Operand> operands();

    /**
     * The relation holds.
     *
     * @param calculation the proof, printed with the document's own figures
     */
    record Holds(String calculation, List<Operand> operands) implements Outcome {
        public Holds {
            operands = List.copyOf(operands);
        }
    }

    /**
     * The relation is violated.
     *
     * @param severity this finding's own severity; {@code null} for the rule's. Never graver than
     *     the rule's
     * @param variant which of the rule's messages applies; empty for the plain one
     * @param calculation the proof, printed with the document's own figures; empty where there is
     *     nothing to calculate
     * @param values what the message names, by the placeholder's name
     */
    record Violated(
            Severity severity,
            String variant,
            String calculation,
            Map<String, String> values,
            List<Operand> operands)
            implements Outcome {
        public Violated {
            values = Map.copyOf(values);
            operands = List.copyOf(operands);
        }
    }

    /**
     * The check cannot be decided.
     *
     * @param reason which of the rule's reasons applies: {@code reason.<key>} of its page
     * @param values what the reason names
     */
    record Undecided(String reason, Map<String, String> values, List<Operand> operands)
            implements Outcome {
        public Undecided {
            values = Map.copyOf(values);
            operands = List.copyOf(operands);
        }
    }

    /** Starts an outcome with its operands. */
    static Builder at(String role, Passage passage) {
        return new Builder().and(role, passage);
    }

    /** Collects operands and values, then says what they come to. */
    final class Builder {

        private final List<Operand> operands = new ArrayList<>();
        private final Map<String, String> values = new LinkedHashMap<>();
        private Severity severity;
        private String variant = "";

        public Builder and(String role, Passage passage) {
            operands.add(new Operand(role, passage));
            return this;
        }

        /** A value that the message names. */
        public Builder with(String name, Object value) {
            values.put(name, String.valueOf(value));
            return this;
        }

        /** This finding's own severity, where it is lower than the rule's. */
        public Builder as(Severity own) {
            severity = own;
            return this;
        }

        /** Chooses another of the rule's messages. */
        public Builder variant(String name) {
            variant = name;
            return this;
        }

        public Outcome holds(String calculation) {
            return new Holds(calculation, operands);
        }

        public Outcome violated(String calculation) {
            return new Violated(severity, variant, calculation, values, operands);
        }

        public Outcome undecided(String reason) {
            return new Undecided(reason, values, operands);
        }
    }
}
