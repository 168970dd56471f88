package org.planlint.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds grids among the lines of a page: rules that touch belong together, and where horizontal and
 * vertical ones do, they make cells. The outer edges may be missing, as in tables that are open at
 * the sides.
 */
final class GridFinder {

    /** Shorter strokes are parts of drawings. */
    private static final float SHORTEST = 4;

    /** A page with more lines than that is a map. */
    private static final int MOST = 3000;

    private GridFinder() {}

    static List<Grid> grids(List<Rule> rules) {
        List<Rule> lines = merged(rules);
        List<Grid> grids = new ArrayList<>();
        if (lines.size() > MOST) {
            return grids;
        }
        int[] group = groups(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (group[i] == i) {
                List<Rule> together = new ArrayList<>();
                for (int j = i; j < lines.size(); j++) {
                    if (group[j] == i) {
                        together.add(lines.get(j));
                    }
                }
                Grid grid = grid(together);
                if (grid != null) {
                    grids.add(grid);
                }
            }
        }
        grids.sort(Comparator.comparingDouble(Grid::top).thenComparingDouble(Grid::left));
        return grids;
    }

    /** A border is often drawn cell by cell, and twice. */
    private static List<Rule> merged(List<Rule> rules) {
        List<Rule> horizontal = new ArrayList<>();
        List<Rule> vertical = new ArrayList<>();
        for (Rule rule : rules) {
            (rule.isHorizontal() ? horizontal : vertical).add(rule);
        }
        horizontal.sort(Comparator.comparingDouble(Rule::y1).thenComparingDouble(Rule::x1));
        vertical.sort(Comparator.comparingDouble(Rule::x1).thenComparingDouble(Rule::y1));
        List<Rule> result = new ArrayList<>(joined(horizontal));
        result.addAll(joined(vertical));
        result.removeIf(rule -> rule.length() < SHORTEST);
        return result;
    }

    private static List<Rule> joined(List<Rule> sorted) {
        List<Rule> result = new ArrayList<>();
        for (Rule rule : sorted) {
            boolean taken = false;
            for (int i = result.size() - 1; i >= 0 && !taken && isNear(result.get(i), rule); i--) {
                if (result.get(i).meets(rule, 1)) {
                    result.set(i, result.get(i).hull(rule));
                    taken = true;
                }
            }
            if (!taken) {
                result.add(rule);
            }
        }
        return result;
    }

    private static boolean isNear(Rule one, Rule other) {
        return one.isHorizontal() ? other.y1() - one.y1() <= 1.5f : other.x1() - one.x1() <= 1.5f;
    }

    /** For each line the first line of those that it is connected with. */
    private static int[] groups(List<Rule> lines) {
        int[] group = new int[lines.size()];
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean across = lines.get(i).isHorizontal() != lines.get(j).isHorizontal();
                if (across && lines.get(i).meets(lines.get(j), Grid.NEAR)) {
                    union(group, i, j);
                }
            }
        }
        for (int i = 0; i < group.length; i++) {
            group[i] = root(group, i);
        }
        return group;
    }

    private static void union(int[] group, int one, int other) {
        int first = root(group, one);
        int second = root(group, other);
        group[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static Grid grid(List<Rule> rules) {
        List<Float> xs = new ArrayList<>();
        List<Float> ys = new ArrayList<>();
        Rule hull = rules.get(0);
        for (Rule rule : rules) {
            hull = hull.hull(rule);
            if (rule.isHorizontal()) {
                ys.add(rule.y1());
            } else {
                xs.add(rule.x1());
            }
        }
        xs.addAll(List.of(hull.x1(), hull.x2()));
        ys.addAll(List.of(hull.y1(), hull.y2()));
        float[] columns = edges(xs);
        float[] rows = edges(ys);
        boolean vertical = rules.stream().anyMatch(rule -> !rule.isHorizontal());
        return vertical && columns.length > 1 && rows.length > 1
                ? Grid.of(columns, rows, rules)
                : null;
    }

    /** Places that differ by less than the breadth of a line are one. */
    private static float[] edges(List<Float> places) {
        places.sort(Comparator.naturalOrder());
        float[] edges = new float[places.size()];
        int count = 0;
        for (float place : places) {
            if (count == 0 || place - edges[count - 1] > 2 * Grid.NEAR) {
                edges[count++] = place;
            }
        }
        return Arrays.copyOf(edges, count);
    }
}
