package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences behind a count that take up its things one by one in the same words: 实施“三大工程”。
 * 实施甲工程，…。实施乙工程，…。. They march in step, so that their number proves a count wrong, too.
 */
final class Parade {

    private static final int REACH = 2500;
    private static final int FEWEST = 3;

    private Parade() {}

    /** The things; empty where the sentences differ or more of the kind may follow later. */
    static List<Part> behind(String text, StatedCount count) {
        String noun = count.noun();
        if (!count.isSingle() || noun.length() < 2) {
            return List.of();
        }
        List<Part> things = new ArrayList<>();
        String verb = "";
        int limit = Math.min(text.length(), count.end() + REACH);
        int at = Atoms.next(text, count.end(), limit, "。;:") + 1;
        while (at < limit) {
            int end = Atoms.next(text, at, limit, ",。;:");
            int name = Predicates.skip(text, at, end);
            boolean thing = Atoms.find(text, noun, name, end) == end - noun.length() && name > at;
            String own = text.substring(at, Math.max(at, name));
            if (!thing || !verb.isEmpty() && !own.equals(verb)) {
                break;
            }
            verb = own;
            things.add(new Part(name, end));
            at = Atoms.next(text, end, limit, "。;") + 1;
        }
        boolean more = at < limit && Atoms.find(text, noun, at, limit) >= 0;
        return things.size() < FEWEST || more ? List.of() : things;
    }
}
