package org.planlint.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How sure a finding is and how much it matters; a promise to the reader (DESIGN §2.4). The gravest
 * first.
 */
public enum Severity {
    /** A contradiction that the document's own words prove. At most 1 in 100 is wrong. */
    ERROR,
    /** An experienced editor would look. At most 1 in 10 is unwanted. */
    WARNING,
    /** Advice, style, an unexplained term. */
    INFO;

    /** The name in reports, options and rule annotations. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of a name; empty if it is none. */
    public static Optional<Severity> of(String code) {
        return Arrays.stream(values()).filter(known -> known.code().equals(code)).findFirst();
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
