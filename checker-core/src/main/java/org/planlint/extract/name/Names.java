package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planlint.lexicon.ProjectWords;
import org.planlint.lexicon.ThingWords;

/**
 * The names of things in a text. A head noun tells the end for sure; the beginning, Chinese having
 * no blanks, is told by what names are not made of: the verbs of the field, 的, 和 and punctuation.
 * Whoever compares names aligns them by their ends, so that a verb too many in front does no harm.
 */
final class Names {

    private static final int LONGEST = 20;
    private static final int LONGEST_ADDITION = 2;

    private final String words;
    private final ThingWords things;
    private final ProjectWords verbs;

    private Names(String words, ThingWords things, ProjectWords verbs) {
        this.words = words;
        this.things = things;
        this.verbs = verbs;
    }

    /** The first place of every different name; of names inside names each. */
    static List<Name> in(String words, ThingWords things, ProjectWords verbs) {
        return new Names(words, things, verbs).collect();
    }

    private List<Name> collect() {
        List<Name> names = new ArrayList<>();
        Set<String> known = new HashSet<>();
        int run = 0;
        for (int end = 1; end <= words.length(); end++) {
            if (!NameText.isNameCharacter(words.charAt(end - 1))) {
                run = end;
                continue;
            }
            String head = things.headBefore(words, end);
            int body = end - head.length();
            int floor = Math.max(run, end - LONGEST);
            if (!head.isEmpty()
                    && body > floor
                    && !continues(end)
                    && known.add(words.substring(floor, end))) {
                int start = start(floor, body);
                if (start < body) {
                    names.add(new Name(start, end, head));
                }
            }
        }
        return names;
    }

    /** Whether a longer head noun takes up the end of this one: 产业园 in 产业园区. */
    private boolean continues(int end) {
        for (int more = 1; more <= LONGEST_ADDITION && end + more <= words.length(); more++) {
            if (things.headBefore(words, end + more).length() > more) {
                return true;
            }
        }
        return false;
    }

    private int start(int floor, int body) {
        int start = behindVerbs(floor, body);
        for (int i = start; i < body; i++) {
            char c = words.charAt(i);
            boolean counts = i > floor && things.isCounter(c) && isDigit(words.charAt(i - 1));
            if (counts || things.isBorder(c)) {
                start = behindVerbs(i + 1, body);
                i = start - 1;
            }
        }
        return start;
    }

    private int behindVerbs(int floor, int body) {
        int start = floor;
        while (start < body) {
            ProjectWords.Found verb = verbs.leadAt(words, start);
            if (verb == null || start + verb.word().length() > body) {
                return start;
            }
            start += verb.word().length();
        }
        return start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
