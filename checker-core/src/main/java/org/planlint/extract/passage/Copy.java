package org.planlint.extract.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of letters and its copy further on.
 *
 * @param runs what is alike in both, at least one run, in order; between them both differ
 */
record Copy(List<Run> runs) {

    /** So many letters are the same from two places on. */
    record Run(int start, int copyStart, int length) {
        int end() {
            return start + length;
        }

        int copyEnd() {
            return copyStart + length;
        }
    }

    /** Letters of the one and what stands for them in the other; one of both may be empty. */
    record Change(int start, int end, int copyStart, int copyEnd) {}

    Copy {
        runs = List.copyOf(runs);
    }

    int start() {
        return runs.get(0).start();
    }

    int copyStart() {
        return runs.get(0).copyStart();
    }

    int end() {
        return runs.get(runs.size() - 1).end();
    }

    int copyEnd() {
        return runs.get(runs.size() - 1).copyEnd();
    }

    /** How many letters are alike. */
    int alike() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < runs.size(); i++) {
            Run before = runs.get(i - 1);
            Run after = runs.get(i);
            changes.add(
                    new Change(before.end(), after.start(), before.copyEnd(), after.copyStart()));
        }
        return changes;
    }

    /**
     * What is left without the clauses that it has only a part of; {@code null} if nothing is. Who
     * copies copies clauses; parts of clauses are alike by grammar.
     */
    Copy wholeClauses(Letters letters) {
        List<Run> left = new ArrayList<>(runs);
        while (!left.isEmpty()) {
            Run first = left.remove(0);
            int cut = 0;
            while (cut < first.length() && !isEdge(letters, first, cut)) {
                cut++;
            }
            if (cut < first.length()) {
                left.add(
                        0,
                        new Run(
                                first.start() + cut,
                                first.copyStart() + cut,
                                first.length() - cut));
                break;
            }
        }
        while (!left.isEmpty()) {
            Run last = left.remove(left.size() - 1);
            int length = last.length();
            while (length > 0 && !isEdge(letters, last, length)) {
                length--;
            }
            if (length > 0) {
                left.add(new Run(last.start(), last.copyStart(), length));
                break;
            }
        }
        return left.isEmpty() ? null : new Copy(left);
    }

    private static boolean isEdge(Letters letters, Run run, int offset) {
        return letters.isClauseEdge(run.start() + offset)
                && letters.isClauseEdge(run.copyStart() + offset);
    }
}
