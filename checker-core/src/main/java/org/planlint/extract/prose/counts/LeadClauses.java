package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;

/**
 * What the sentences behind a count are about: their first clause, and any clause that does
 * something and ends with what it does it to (…，打造高铁商务区。).
 */
final class LeadClauses {

    private static final int REACH = 1500;
    private static final int EARLY = 16;

    private final String text;
    private final List<Part> clauses = new ArrayList<>();
    private final List<Boolean> leading = new ArrayList<>();

    /** The clauses behind the next of some stops after an offset. */
    LeadClauses(String text, int offset, String stops) {
        this.text = text;
        int limit = Math.min(text.length(), offset + REACH);
        int at = Atoms.next(text, offset, limit, stops) + 1;
        boolean lead = true;
        while (at < limit) {
            int end = Atoms.next(text, at, limit, ",。;:");
            int start = Predicates.skip(text, at, end);
            if (end > start && (lead || start > at)) {
                clauses.add(new Part(start, end));
                leading.add(lead);
            }
            lead = end < limit && text.charAt(end) != ',';
            at = end + 1;
        }
    }

    /** 园 is a word of its own in 天子园7.86平方公里, and 医 none in 公立医院; 核 is, in 核心区. */
    private boolean isWord(int end, int clauseEnd, String noun) {
        return noun.length() > 1
                || end >= clauseEnd
                || !Character.isIdeographic(text.charAt(end))
                || noun.equals("核") && text.charAt(end) == '心'
                || Predicates.leads(text, end, clauseEnd);
    }

    /**
     * The names with a noun, each once, without those that are taken already.
     *
     * @param leadingOnly whether only the first clauses of sentences count
     */
    List<Part> naming(String noun, List<Part> taken, boolean leadingOnly) {
        List<Part> found = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Part clause = clauses.get(i);
            if (leadingOnly && !leading.get(i)) {
                continue;
            }
            boolean begins = leading.get(i) && text.startsWith(noun, clause.start());
            int at =
                    begins
                            ? clause.end() - noun.length()
                            : Atoms.find(text, noun, clause.start() + 1, clause.end());
            boolean early =
                    leading.get(i)
                            && at > clause.start()
                            && at < Math.min(clause.end(), clause.start() + EARLY)
                            && isWord(at + noun.length(), clause.end(), noun);
            boolean last = !leading.get(i) && text.startsWith(noun, clause.end() - noun.length());
            if (!begins && !early && !last) {
                continue;
            }
            int end = (last ? clause.end() - noun.length() : at) + noun.length();
            Part name = new Part(clause.start(), end);
            boolean isTaken = taken.stream().anyMatch(part -> part.start() == name.start());
            if (!isTaken && !names.contains(name.of(text))) {
                names.add(name.of(text));
                found.add(name);
            }
        }
        return found;
    }
}
