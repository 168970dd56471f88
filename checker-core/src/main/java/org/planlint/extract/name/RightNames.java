package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.planlint.text.Folding;

/** Names that the project has given as rightly written, as names are compared. */
final class RightNames {

    private final List<String> names = new ArrayList<>();

    RightNames(List<String> written) {
        for (String name : written) {
            StringBuilder plain = new StringBuilder();
            String folded = Folding.key(name);
            for (int i = 0; i < folded.length(); i++) {
                if (NameText.QUOTES.indexOf(folded.charAt(i)) < 0) {
                    plain.append(folded.charAt(i));
                }
            }
            if (plain.length() > 0) {
                names.add(plain.toString());
            }
        }
    }

    List<String> all() {
        return names;
    }

    /** Whether a name is one of them or a part of one. */
    boolean contain(String name) {
        return names.stream().anyMatch(right -> right.contains(name));
    }

    /**
     * Whether a name is right where it differs from another: it is one of them, a part of one, or
     * holds one that the other does not.
     */
    boolean approve(String name, String other) {
        return contain(name)
                || names.stream().anyMatch(right -> name.contains(right) && !other.contains(right));
    }
}
