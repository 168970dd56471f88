package org.planlint.extract.prose.project;

import java.util.List;
import org.planlint.lexicon.ProjectWords;
import org.planlint.lexicon.ProjectWords.Found;
import org.planlint.lexicon.ProjectWords.Verb;

/** Reads the verbs before and behind a list of projects. */
final class Predicates {

    private static final List<String> LABEL_FILLING = List.of("类", "的", "重点", "重大", "项目", "工程");

    private final ProjectWords words;

    Predicates(ProjectWords words) {
        this.words = words;
    }

    /** All verbs that stand one behind the other from a place on. */
    Predicate before(String text, int start, int end) {
        Predicate read = Predicate.none(start);
        while (read.end() < end) {
            Found found = words.leadAt(text, read.end());
            if (found == null || read.end() + found.word().length() > end) {
                break;
            }
            read = read.and(found, read.end());
        }
        return read;
    }

    /** The verb that ends at a place and begins at another or behind it; {@code null} for none. */
    Found behind(String text, int start, int end) {
        Found tail = words.tailBefore(text, end);
        return tail == null || end - tail.word().length() < start ? null : tail;
    }

    /**
     * What the title of a group says of its members: 新开工项目, 前期工作, 续建类. {@code null} where it says
     * nothing for sure.
     */
    Predicate label(String text, int start, int end) {
        int to = withoutFilling(text, start, end);
        Found tail = behind(text, start, to);
        if (tail != null && tail.word().length() == to - start && says(tail.verb())) {
            return new Predicate(tail.verb(), tail.word(), false, false, end);
        }
        Predicate lead = before(text, start, to);
        return lead.end() == to && lead.governs() && says(lead.verb()) ? lead : null;
    }

    private static int withoutFilling(String text, int start, int end) {
        int to = end;
        for (int i = 0; i < LABEL_FILLING.size(); i++) {
            String filling = LABEL_FILLING.get(i);
            if (to - filling.length() > start && text.startsWith(filling, to - filling.length())) {
                to -= filling.length();
                i = -1;
            }
        }
        return to;
    }

    private static boolean says(Verb verb) {
        return switch (verb) {
            case PREPARE, START, BUILD, FINISH -> true;
            default -> false;
        };
    }
}
