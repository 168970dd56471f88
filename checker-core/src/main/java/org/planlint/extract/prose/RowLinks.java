package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.RowLink;
import org.planlint.fact.Sense;
import org.planlint.fact.Statement;
import org.planlint.fact.Statement.Standing;
import org.planlint.lexicon.Measure;
import org.planlint.text.Folding;

/**
 * Links statements to the rows of tables that they name in part. A table has to say in a row's name
 * what a sentence has said before: its 规上茶企出口额 is the 出口额 of a sentence that names 规上茶企. And a
 * share is called 占比 or not. Where two rows fit, or the sentence speaks of the row by its own name
 * as well, nothing is linked.
 */
public final class RowLinks {

    private static final List<String> SHARES =
            List.of("产品占比", "产品比重", "产品比例", "占比", "比重", "比例", "产品");
    private static final int SHORTEST_NAME = 5;
    private static final int SHORTEST_QUALIFIER = 2;
    private static final int LONGEST_NAME = 40;

    /** What may stand inside a qualifier where a sentence lists what a table joins. */
    private static final String JOINTS = "、和与及“”";

    private static final IndicatorRow SEVERAL = null;

    /** Rows by every ending of their name; {@link #SEVERAL} where it is that of several. */
    private final Map<String, IndicatorRow> byEnding = new HashMap<>();

    /** Rows by their name without 占比. */
    private final Map<String, IndicatorRow> byCore = new HashMap<>();

    private RowLinks() {}

    /**
     * All links.
     *
     * @param sentences the sentences that the statements were read from, in their order
     * @param facts rows and statements, and others
     */
    public static List<Fact> of(List<Sentence> sentences, List<Fact> facts) {
        RowLinks links = new RowLinks();
        Set<String> said = new HashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof IndicatorRow row) {
                links.add(row);
            } else if (fact instanceof Statement statement) {
                said.add(statement.sentence() + "|" + statement.indicator());
            }
        }
        List<Fact> found = new ArrayList<>();
        for (Fact fact : links.byEnding.isEmpty() ? List.<Fact>of() : facts) {
            if (fact instanceof Statement statement
                    && statement.standing() == Standing.NAME
                    && statement.year() > 0) {
                IndicatorRow row =
                        links.row(statement, sentences.get(statement.sentence() - 1).folded());
                boolean elsewhere =
                        row != null && said.contains(statement.sentence() + "|" + row.indicator());
                if (row != null && !elsewhere && row.scope().equals(statement.scope())) {
                    found.add(new RowLink(statement, row));
                }
            }
        }
        return found;
    }

    private void add(IndicatorRow row) {
        String name = Folding.key(row.title());
        if (name.length() > LONGEST_NAME) {
            return;
        }
        for (int i = 0; name.length() - i >= SHORTEST_NAME; i++) {
            put(byEnding, name.substring(i), row);
        }
        put(byCore, core(name), row);
    }

    private static void put(Map<String, IndicatorRow> rows, String name, IndicatorRow row) {
        if (!rows.containsKey(name)) {
            rows.put(name, row);
        } else if (rows.get(name) != SEVERAL
                && !rows.get(name).indicator().equals(row.indicator())) {
            rows.put(name, SEVERAL);
        }
    }

    private IndicatorRow row(Statement statement, String sentence) {
        String name = Folding.key(statement.printed());
        if (name.length() < SHORTEST_NAME) {
            return null;
        }
        IndicatorRow longer = byEnding.get(name);
        if (longer != null) {
            String whole = Folding.key(longer.title());
            String qualifier = whole.substring(0, whole.length() - name.length());
            boolean fits =
                    qualifier.length() >= SHORTEST_QUALIFIER
                            && joined(sentence).contains(qualifier)
                            && Sense.timeless(longer.measure()) == statement.measure();
            return fits ? longer : null;
        }
        String core = core(name);
        IndicatorRow share = core.length() < SHORTEST_NAME ? null : byCore.get(core);
        boolean percent = share != null && (share.unit().isEmpty() || share.unit().equals("%"));
        return percent && isLevelOrShare(statement.measure()) && saysPercent(statement)
                ? share
                : null;
    }

    private static boolean isLevelOrShare(Measure measure) {
        return measure == Measure.LEVEL || measure == Measure.SHARE;
    }

    private static boolean saysPercent(Statement statement) {
        return statement.quantity().unit() != null
                && statement.quantity().unit().symbol().equals("%");
    }

    /** A name without the words that only say that it is a share. */
    private static String core(String name) {
        for (String word : SHARES) {
            if (name.endsWith(word)) {
                return name.substring(0, name.length() - word.length());
            }
        }
        return name;
    }

    private static String joined(String sentence) {
        StringBuilder words = new StringBuilder(sentence.length());
        for (int i = 0; i < sentence.length(); i++) {
            if (JOINTS.indexOf(sentence.charAt(i)) < 0) {
                words.append(sentence.charAt(i));
            }
        }
        return words.toString();
    }
}
