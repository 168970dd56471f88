package org.planlint.rules.judge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.fact.ProjectList;
import org.planlint.fact.ProjectList.Item;

/**
 * Whether a list of projects in the text and its copy in a box of the same chapter are the same.
 */
public final class ListAgainstBox {

    /** With fewer in common the two lists are not meant to be the same. */
    private static final int SHARED = 2;

    /** A box may well say more than the text; only in a faithful copy one more is strange. */
    private static final int COPIED = 3;

    /** Shorter names are part of many others. */
    private static final int TELLING = 4;

    private ListAgainstBox() {}

    /** {@code null} where the two lists are not meant to be the same, or leave it open with 等. */
    public static Outcome judge(ProjectList prose, ProjectList box) {
        Set<String> proseKeys = keys(prose);
        Set<String> boxKeys = keys(box);
        long shared = proseKeys.stream().filter(boxKeys::contains).count();
        if (shared < SHARED) {
            return null;
        }
        List<Item> onlyProse = missing(prose, boxKeys, box.alike());
        List<Item> onlyBox = missing(box, proseKeys, prose.alike());
        if (onlyProse.isEmpty() && onlyBox.isEmpty()) {
            return outcome(prose, box).holds(prose.wording() + "：" + names(prose.items()));
        }
        // One more here and one more there is one project under two names, as often as not.
        if (onlyProse.size() == 1 && onlyBox.isEmpty() && !box.open()) {
            return violated("", onlyProse.get(0), prose, box);
        }
        if (onlyBox.size() == 1 && onlyProse.isEmpty() && !prose.open() && shared >= COPIED) {
            return violated("box", onlyBox.get(0), box, prose);
        }
        return null;
    }

    private static Outcome violated(String variant, Item item, ProjectList has, ProjectList lacks) {
        Outcome.Builder outcome = Outcome.at("missing", item.place());
        lacks.items().forEach(other -> outcome.and("list", other.place()));
        return outcome.variant(variant)
                .with("name", item.name())
                .with("said", has.wording())
                .with("list", names(lacks.items()))
                .violated(names(has.items()) + " ≠ " + names(lacks.items()));
    }

    private static Outcome.Builder outcome(ProjectList one, ProjectList other) {
        Outcome.Builder outcome = Outcome.at("list", one.items().get(0).place());
        one.items().stream().skip(1).forEach(item -> outcome.and("list", item.place()));
        other.items().forEach(item -> outcome.and("list", item.place()));
        return outcome;
    }

    private static Set<String> keys(ProjectList list) {
        return list.items().stream().map(Item::key).collect(Collectors.toSet());
    }

    /**
     * The members that neither the other list nor any like it in the document names, be it with a
     * word more or less.
     */
    private static List<Item> missing(ProjectList list, Set<String> others, Set<String> alike) {
        return list.items().stream()
                .filter(item -> !others.contains(item.key()) && !alike.contains(item.key()))
                .filter(
                        item ->
                                alike.stream()
                                        .noneMatch(
                                                key ->
                                                        isLonger(key, item.key())
                                                                || isLonger(item.key(), key)))
                .toList();
    }

    private static boolean isLonger(String key, String other) {
        return other.length() >= TELLING && key.contains(other);
    }

    private static String names(List<Item> items) {
        return items.stream().map(Item::name).collect(Collectors.joining("、"));
    }
}
