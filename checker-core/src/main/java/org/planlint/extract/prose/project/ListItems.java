package org.planlint.extract.prose.project;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.ProjectFigure;
import org.planlint.lexicon.ProjectWords;
import org.planlint.lexicon.ProjectWords.Found;
import org.planlint.lexicon.ProjectWords.Verb;

/** Takes the objects of a verb apart: A、B和C等项目. */
final class ListItems {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 45;
    private static final int LONGEST_CLASS = 16;
    private static final String NO_SUCH_BEFORE = "高中初平同一二三四五对优均相何";
    private static final String NO_SUCH_BEHIND = "级候距";
    private static final String ROUTE_ENDS = "路线段";
    private static final String PHASES = "期段)";

    private final ProjectWords words;
    private final Predicates predicates;
    private final String text;
    private final Figures figures;
    private final List<ListItem> items = new ArrayList<>();
    private String classNoun = "";
    private boolean open;

    private ListItems(ProjectWords words, Predicates predicates, String text, Figures figures) {
        this.words = words;
        this.predicates = predicates;
        this.text = text;
        this.figures = figures;
    }

    static ListItems read(
            ProjectWords words,
            Predicates predicates,
            String text,
            Figures figures,
            int start,
            int end) {
        ListItems list = new ListItems(words, predicates, text, figures);
        list.read(start, end);
        return list;
    }

    List<ListItem> items() {
        return items;
    }

    /** Whether 等 ends the list, or words that are no name stand in it. */
    boolean isOpen() {
        return open;
    }

    /** The words behind 等: 大中型水库, 项目; empty for none. */
    String classNoun() {
        return classNoun;
    }

    private void read(int start, int end) {
        int such = such(start, end);
        open = such < end;
        if (open) {
            classNoun = text.substring(such + 1, end);
        }
        int from = start;
        int depth = 0;
        for (int i = start; i < such; i++) {
            char c = text.charAt(i);
            depth += isOpening(c) ? 1 : isClosing(c) ? -1 : 0;
            int width = depth == 0 ? divider(from, i, such) : 0;
            if (width > 0) {
                add(from, i);
                from = i + width;
                i += width - 1;
            }
        }
        add(from, such);
    }

    /** Where the last 等 stands that ends the list; the end if none does. */
    private int such(int start, int end) {
        int depth = 0;
        for (int i = end - 1; i >= Math.max(start + SHORTEST, end - 1 - LONGEST_CLASS); i--) {
            char c = text.charAt(i);
            depth += isClosing(c) ? 1 : isOpening(c) ? -1 : 0;
            if (c == '、' && depth == 0) {
                return end;
            }
            if (c == '等'
                    && depth == 0
                    && NO_SUCH_BEFORE.indexOf(text.charAt(i - 1)) < 0
                    && (i + 1 == end || NO_SUCH_BEHIND.indexOf(text.charAt(i + 1)) < 0)) {
                return i;
            }
        }
        return end;
    }

    /** The length of what divides two members here; 0 for nothing. */
    private int divider(int from, int at, int end) {
        char c = text.charAt(at);
        if (c == '、') {
            return 1;
        }
        if (c != '和' && c != '与' && c != '及' && c != '以') {
            return 0;
        }
        int width = text.startsWith("以及", at) ? 2 : 1;
        boolean divides =
                (c != '以' || width > 1)
                        && at - from >= SHORTEST
                        && end - at - width >= SHORTEST
                        && (isName(from, at) || isRoute(from, at) && isRoute(at + width, end));
        return divides ? width : 0;
    }

    private boolean isRoute(int start, int end) {
        String words = text.substring(start, end);
        return words.indexOf('至') > 0 || words.indexOf('-') > 0;
    }

    /** Whether the words look like a whole name, so that 和 behind them ends it. */
    private boolean isName(int start, int end) {
        String head = words.headBefore(text, end);
        return head.length() >= SHORTEST && head.length() < end - start
                || !words.alterationBefore(text, end).isEmpty()
                || PHASES.indexOf(text.charAt(end - 1)) >= 0;
    }

    private void add(int start, int end) {
        Found lead = items.isEmpty() ? null : lead(start, end);
        int from = lead == null ? start : start + lead.word().length();
        int to = end;
        List<ProjectFigure> found = new ArrayList<>();
        int counted = figures.countEnd(from);
        if (counted > from && counted < to) {
            found.add(figures.before(from, counted));
            from = counted;
        }
        Found tail = predicates.behind(text, from, to);
        if (tail != null) {
            to -= tail.word().length();
        }
        to = withoutFigures(from, to, found);
        int year = 0;
        int opening = remark(from, to);
        if (opening > from) {
            Figures.Year dated = figures.yearAt(opening + 1);
            Found said = predicates.behind(text, dated.end(), to - 1);
            tail = tail == null ? said : tail;
            year = dated.exact() && said != null ? dated.year() : 0;
            found.addAll(figures.within(opening + 1, to - 1));
            to = withoutFigures(from, opening, found);
        }
        to = withoutPurpose(from, to);
        if (to - from >= SHORTEST && to - from <= LONGEST) {
            items.add(new ListItem(lead, tail, from, to, head(from, to), found, year));
        } else {
            open = true;
        }
    }

    private Found lead(int start, int end) {
        Found found = words.leadAt(text, start);
        if (found == null || end - start - found.word().length() <= SHORTEST) {
            return null;
        }
        return switch (found.verb()) {
            case START, FINISH, BUILD, COMPLETE, WORK, ALTER, PREPARE -> found;
            default -> null;
        };
    }

    private int withoutFigures(int start, int end, List<ProjectFigure> found) {
        ProjectFigure figure = figures.before(start + 1, end);
        if (figure == null) {
            return end;
        }
        found.add(figure);
        return figures.startOf(start + 1, end);
    }

    /**
     * Where brackets open that end the words and do not belong to the name: figures, years, lists,
     * 一横, 含…. The start itself where there are none.
     */
    private int remark(int start, int end) {
        int opening =
                end - start < SHORTEST || text.charAt(end - 1) != ')'
                        ? start
                        : text.lastIndexOf('(', end - 1);
        if (opening <= start) {
            return start;
        }
        boolean remark =
                figures.yearAt(opening + 1).year() > 0
                        || figures.anyWithin(opening + 1, end - 1)
                        || Remarks.isRemark(text.substring(opening + 1, end - 1));
        return remark ? opening : start;
    }

    /** 改造T1航站楼为国际航站楼: the name ends before 为. */
    private int withoutPurpose(int start, int end) {
        int as = text.indexOf('为', start);
        return as > start + 1 && as < end && isName(start, as) ? as : end;
    }

    /** The head noun before endings, alterations, phases and brackets. */
    private String head(int start, int end) {
        int to = end;
        while (to > start + 1) {
            if (text.charAt(to - 1) == ')') {
                int opening = text.lastIndexOf('(', to - 1);
                if (opening <= start) {
                    return "";
                }
                to = opening;
                continue;
            }
            String ending = words.endingBefore(text, to);
            String alteration = words.alterationBefore(text, to);
            int strip = Math.max(ending.length(), alteration.length());
            if (strip == 0 && text.charAt(to - 1) == '期') {
                strip = SHORTEST;
            }
            if (strip == 0 || to - strip <= start + 1) {
                break;
            }
            to -= strip;
        }
        String head = words.headBefore(text, to);
        if (head.length() == 1 && isRoute(start, to) && ROUTE_ENDS.indexOf(head) < 0) {
            // 云岭至石桥 ends in a place, not in a bridge.
            head = "";
        }
        if (head.length() < to - start ? !head.isEmpty() : head.length() > SHORTEST) {
            return head;
        }
        // 水泥厂搬迁项目: what is to be done names it as well.
        return to < end ? text.substring(to, end) : "";
    }

    /** Whether an item has a verb that takes over from the one in front of the list. */
    static boolean takesOver(Verb verb) {
        return verb != Verb.OPEN && verb != Verb.WORK;
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '“' || c == '《' || c == '【';
    }

    static boolean isClosing(char c) {
        return c == ')' || c == '”' || c == '》' || c == '】';
    }
}
