package org.planlint.extract.prose.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planlint.document.Box;
import org.planlint.extract.prose.Outlook;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Setting;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.fact.ProjectFigure;
import org.planlint.fact.ProjectStatus;
import org.planlint.lexicon.ProjectWords;
import org.planlint.lexicon.ProjectWords.Found;
import org.planlint.lexicon.ProjectWords.Verb;

/** Reads sentence by sentence which projects are named and what is said of them. */
final class ProjectReader {

    private static final int LONGEST_LABEL = 14;

    private final ProjectWords words;
    private final Predicates predicates;
    private final ProjectNames names;
    private final List<Naming> namings = new ArrayList<>();

    private int lists;
    private int paragraph = -1;
    private Box box;

    /** The title of a group in a box, which is the verb of all that stand under it. */
    private Governor ofBox;

    private Governor ofParagraph;
    private Governor current;
    private Figures.Year year;

    /** The projects of the clause before. */
    private List<Naming> last = List.of();

    /**
     * A verb and the list of what it governs.
     *
     * @param predicate the verb
     * @param list the list's number
     */
    private record Governor(Predicate predicate, int list) {}

    ProjectReader(ProjectWords words, String title) {
        this.words = words;
        this.predicates = new Predicates(words);
        this.names = new ProjectNames(words, title);
    }

    List<Naming> read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Setting setting = sentence.setting();
            boolean prose = setting.kind() == Kind.PARAGRAPH || setting.kind() == Kind.BOX_ITEM;
            if (prose && setting.outlook() != Outlook.AROUND && !isProspect(setting)) {
                sentence(sentence);
            }
        }
        return namings;
    }

    /** 2035年远景目标 is another time. */
    private static boolean isProspect(Setting setting) {
        return setting.path().stream()
                .anyMatch(
                        heading ->
                                heading.title().indexOf("远景") >= 0
                                        || heading.title().indexOf("展望") >= 0);
    }

    private void sentence(Sentence sentence) {
        Setting setting = sentence.setting();
        if (setting.box() != box) {
            box = setting.box();
            ofBox = null;
        }
        if (setting.paragraph() != paragraph) {
            paragraph = setting.paragraph();
            ofParagraph = ofBox;
        }
        current = ofParagraph;
        Figures figures = new Figures(sentence, words);
        year = figures.yearAt(sentence.length());
        last = List.of();
        List<Clause> clauses = Clause.of(sentence.folded());
        for (int i = 0; i < clauses.size(); i++) {
            if (i > 0 || sentence.index() > 0 || !isLabel(sentence, clauses.get(0))) {
                clause(sentence, clauses.get(i), figures);
            }
        }
    }

    /** 新开工项目。 or 前期工作： in front of a box's item, or alone in a line. */
    private boolean isLabel(Sentence sentence, Clause clause) {
        if (box == null || clause.end() - clause.start() > LONGEST_LABEL || clause.stop() == ',') {
            return false;
        }
        Predicate label = predicates.label(sentence.folded(), clause.start(), clause.end());
        if (label == null) {
            // 城市更新。 says what follows, and names no project.
            String text = sentence.folded();
            return clause.stop() == '。'
                    && ofParagraph == null
                    && !predicates.before(text, clause.start(), clause.end()).governs();
        }
        ofParagraph = new Governor(label, ++lists);
        current = ofParagraph;
        if (clause.stop() == 0 || clause.stop() == ':' && clause.end() + 1 == sentence.length()) {
            ofBox = ofParagraph;
        }
        return true;
    }

    private void clause(Sentence sentence, Clause clause, Figures figures) {
        String text = sentence.folded();
        Figures.Year dated = figures.yearAt(clause.start());
        if (dated.year() > 0) {
            year = dated;
        }
        Predicate lead = predicates.before(text, Math.min(dated.end(), clause.end()), clause.end());
        int end = clause.end();
        Found tail = predicates.behind(text, lead.end(), end);
        if (tail != null) {
            end -= tail.word().length();
            Found inner =
                    tail.verb() == Verb.OPEN ? predicates.behind(text, lead.end(), end) : null;
            if (inner != null) {
                // 前期工作有序推进
                end -= inner.word().length();
                tail = inner;
            }
        }
        if (clause.stop() == ':' && (lead.end() >= end || !lead.governs())) {
            Predicate label = predicates.label(text, clause.start(), clause.end());
            current = label == null ? ofParagraph : new Governor(label, ++lists);
            return;
        }
        if (lead.end() >= end) {
            furtherVerb(lead, tail);
            return;
        }
        if (!lead.governs() && tail == null && current == null && box == null && last.isEmpty()) {
            return;
        }
        ListItems list = ListItems.read(words, predicates, text, figures, lead.end(), end);
        if (isFigureOnly(list, figures, clause.start(), clause.end())) {
            return;
        }
        Governor governor = governor(lead, tail, list);
        last = governor == null ? List.of() : name(sentence, governor, tail, list, lead.past());
        namings.addAll(last);
        current = governor == null || last.isEmpty() ? ofParagraph : governor;
    }

    /** A clause of verbs alone goes on about the projects before: 力争2028年建成投用. */
    private void furtherVerb(Predicate lead, Found tail) {
        if (!lead.governs() && tail == null) {
            return;
        }
        ProjectStatus status = lead.status(tail == null ? null : tail.verb());
        if (!status.equals(ProjectStatus.OPEN)) {
            last.forEach(naming -> naming.also(status, completion(status, year)));
        }
    }

    /** 完成雾溪水库投资5亿元 completes no reservoir. */
    private static boolean isInvested(Predicate predicate, ListItem item) {
        return predicate.verb() == Verb.COMPLETE
                && item.figures().stream()
                        .anyMatch(figure -> figure.kind().startsWith("investment"));
    }

    private static int completion(ProjectStatus status, Figures.Year year) {
        return status.equals(ProjectStatus.BUILT) && year.exact() ? year.year() : 0;
    }

    /** 全长23公里 behind a single project is a figure of it. */
    private boolean isFigureOnly(ListItems list, Figures figures, int start, int end) {
        ProjectFigure figure = figures.before(start, end);
        if (figure == null || figures.startOf(start, end) > start + 1) {
            return false;
        }
        if (last.size() == 1) {
            last.get(0).add(figure);
        }
        return list.items().size() <= 1;
    }

    private Governor governor(Predicate lead, Found tail, ListItems list) {
        boolean told = tail != null && tail.verb() != Verb.WORK;
        if (lead.governs() || told) {
            return new Governor(lead, ++lists);
        }
        boolean projects = list.items().stream().allMatch(ListItem::hasHead);
        if (current != null && projects) {
            return new Governor(current.predicate(), current.list());
        }
        return box == null ? null : new Governor(Predicate.none(lead.end()), ++lists);
    }

    private List<Naming> name(
            Sentence sentence, Governor governor, Found tail, ListItems list, boolean past) {
        List<Naming> found = new ArrayList<>();
        Predicate predicate = governor.predicate();
        int group = governor.list();
        String ofClass = partOf(list.classNoun());
        List<ListItem> items = list.items();
        List<String> heads = heads(items, list.classNoun());
        boolean open = list.isOpen() || heads.contains(null);
        for (int i = 0; i < items.size(); i++) {
            ListItem item = items.get(i);
            if (item.lead() != null && ListItems.takesOver(item.lead().verb())) {
                predicate = Predicate.none(item.start()).and(item.lead(), item.start());
                group = ++lists;
            }
            Found behind = item.tail() != null ? item.tail() : tail;
            if (heads.get(i) == null) {
                continue;
            }
            String printed = sentence.folded().substring(item.start(), item.end());
            String key =
                    names.key(
                            printed
                                    + heads.get(i)
                                    + alterationOf(predicate, item, printed)
                                    + ofClass);
            if (key.isEmpty() || words.alterationBefore(key, key.length()).equals(key)) {
                continue;
            }
            ProjectStatus status =
                    isInvested(predicate, item)
                            ? ProjectStatus.OPEN
                            : predicate.status(behind == null ? null : behind.verb());
            boolean apart = !status.equals(predicate.status(tail == null ? null : tail.verb()));
            int completion = item.year() > 0 ? item.year() : completion(status, year);
            found.add(
                    new Naming(
                            key,
                            sentence.text().subSequence(item.start(), item.end()).toString(),
                            !words.isGeneric(key),
                            status,
                            wording(predicate, behind),
                            year.year(),
                            completion,
                            past,
                            apart ? ++lists : group,
                            open,
                            sentence.setting(),
                            item.figures(),
                            sentence.place(item.start(), item.end())));
        }
        return found;
    }

    /**
     * What each item leaves to a later one: 云岭至石桥、云岭至江州高速公路. Empty for one that has a head noun of
     * its own or is told by the words behind 等; {@code null} for words that are no project.
     */
    private List<String> heads(List<ListItem> items, String classNoun) {
        boolean projects =
                words.headBefore(classNoun, classNoun.length()).length() > 1
                        || !words.endingBefore(classNoun, classNoun.length()).isEmpty();
        String later = projects ? "" : null;
        String[] heads = new String[items.size()];
        for (int i = heads.length - 1; i >= 0; i--) {
            ListItem item = items.get(i);
            heads[i] = item.hasHead() ? "" : later;
            if (item.head().length() > 1) {
                later = item.head();
            }
        }
        return Arrays.asList(heads);
    }

    /** What 等水库除险加固工程 and 等道路综合管廊 make of the things in front of them: other projects. */
    private String partOf(String classNoun) {
        String part = words.behindHead(classNoun);
        return words.headBefore(part, part.length()).isEmpty() ? alterationOf(classNoun) : part;
    }

    /** What the verb in front does to the thing, where the item does not say so itself. */
    private String alterationOf(Predicate predicate, ListItem item, String printed) {
        if (predicate.verb() != Verb.ALTER || !alterationOf(printed).isEmpty()) {
            return "";
        }
        return alterationOf(predicate.wording());
    }

    private String alterationOf(String name) {
        String ending = words.endingBefore(name, name.length());
        return words.alterationBefore(name, name.length() - ending.length());
    }

    private static String wording(Predicate predicate, Found tail) {
        if (tail == null) {
            return predicate.wording();
        }
        return predicate.wording().isEmpty()
                ? tail.word()
                : predicate.wording() + "…" + tail.word();
    }
}
