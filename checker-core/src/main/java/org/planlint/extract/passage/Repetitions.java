package org.planlint.extract.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlint.document.Heading;
import org.planlint.extract.passage.Copy.Change;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Setting;
import org.planlint.fact.Fact;
import org.planlint.fact.RepeatedPassage;
import org.planlint.fact.RepeatedPassage.Kind;
import org.planlint.lexicon.Lexicon;
import org.planlint.text.Folding;

/**
 * Passages that a plan has twice and should have once. An overview says in short what the chapters
 * say, and every plan quotes the same policy: neither is a repetition. Within one paragraph it is a
 * matter of wording, which {@code extract.wording} looks at.
 */
public final class Repetitions {

    /** So many letters of one's own are not put together twice by chance. */
    private static final int LONG = 24;

    /** The same for whole clauses in one chapter, where one remembers what one has written. */
    private static final int CLAUSE = 16;

    /** Letters of a passage that a message quotes. */
    private static final int QUOTED = 20;

    /** Titles of parts that sum up what others say. */
    private static final List<String> OVERVIEWS =
            List.of(
                    "前言", "序言", "引言", "目标", "愿景", "展望", "指导思想", "总体要求", "总体思路", "发展思路", "定位",
                    "基本原则", "主要原则", "方针", "总体战略", "发展战略", "发展基础", "成就", "发展环境", "形势", "背景");

    /** Who carries out a task: the same offices carry out many. */
    private static final List<String> OFFICES =
            List.of(
                    "牵头单位", "责任单位", "配合单位", "参加单位", "参与单位", "实施单位", "牵头部门", "责任部门", "配合部门", "责任主体",
                    "分工负责");

    private final Letters letters;
    private final List<String> formulas;
    private final Set<Heading> parents = new HashSet<>();

    private Repetitions(List<Sentence> sentences, Lexicon lexicon) {
        letters = new Letters(sentences);
        formulas = lexicon.formulas();
        for (Sentence sentence : sentences) {
            List<Heading> path = sentence.setting().path();
            parents.addAll(path.subList(0, Math.max(path.size() - 1, 0)));
        }
    }

    /** All of them; their order means nothing. */
    public static List<Fact> of(List<Sentence> sentences, Lexicon lexicon) {
        Repetitions reader = new Repetitions(sentences, lexicon);
        List<Fact> facts = new ArrayList<>();
        for (Copy copy : new CopyFinder(reader.letters).find()) {
            RepeatedPassage passage = reader.passage(copy);
            if (passage != null) {
                facts.add(passage);
            }
        }
        return facts;
    }

    private RepeatedPassage passage(Copy found) {
        Setting first = letters.sentence(found.start()).setting();
        Setting second = letters.sentence(found.copyStart()).setting();
        Copy copy =
                first.paragraph() == second.paragraph()
                                || first.outlook() != second.outlook()
                                || isOverview(first)
                                || isOverview(second)
                        ? null
                        : found.wholeClauses(letters);
        if (copy == null || namesOffices(copy)) {
            return null;
        }
        int weight = weight(copy);
        List<Change> changes = changes(copy);
        if (changes.isEmpty()) {
            return weight >= enough(first, second) ? fact(copy, changes, Kind.SAME) : null;
        }
        if (weight < LONG) {
            return null;
        }
        if (changes.stream().noneMatch(this::isNumber)) {
            return fact(copy, changes, Kind.REWORDED);
        }
        // Among other changes another number tells that the two speak of different things.
        boolean alike =
                changes.stream().allMatch(this::isNumber)
                        && isOfOneTime(copy)
                        && !areParallel(first.path(), second.path());
        return alike ? fact(copy, changes, Kind.NUMBERS) : null;
    }

    private boolean namesOffices(Copy copy) {
        String words = letters.text(copy.start(), copy.end());
        return OFFICES.stream().anyMatch(words::contains);
    }

    /**
     * Sections on things of one kind (青石园, 白鹤园) and sections of the same title in two chapters say
     * the same of several places, trades or offices; their headings tell which.
     */
    private static boolean areParallel(List<Heading> first, List<Heading> second) {
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return false;
        }
        String one = Folding.key(first.get(first.size() - 1).title());
        String other = Folding.key(second.get(second.size() - 1).title());
        return !one.isEmpty()
                && !other.isEmpty()
                && one.endsWith(other.substring(other.length() - 1));
    }

    private static int enough(Setting first, Setting second) {
        return chapter(first).equals(chapter(second)) ? CLAUSE : LONG;
    }

    private RepeatedPassage fact(Copy copy, List<Change> changes, Kind kind) {
        int quoted = Math.min(copy.copyEnd(), copy.copyStart() + QUOTED);
        String words = letters.words(copy.copyStart(), quoted);
        return new RepeatedPassage(
                kind,
                copy.alike(),
                quoted < copy.copyEnd() ? words + '…' : words,
                changes.stream()
                        .map(c -> letters.text(c.start(), c.end()))
                        .collect(Collectors.toList()),
                changes.stream()
                        .map(c -> letters.text(c.copyStart(), c.copyEnd()))
                        .collect(Collectors.toList()),
                letters.place(copy.start(), copy.end()),
                letters.place(copy.copyStart(), copy.copyEnd()));
    }

    /** The letters that are alike, without those of phrases that everybody quotes. */
    private int weight(Copy copy) {
        String words = letters.text(copy.start(), copy.end());
        int weight = copy.alike();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            for (String formula : formulas) {
                if (i >= from && words.startsWith(formula, i)) {
                    weight -= formula.length();
                    from = i + formula.length();
                }
            }
        }
        return weight;
    }

    /** The changes; where digits change, the whole numbers that they belong to. */
    private List<Change> changes(Copy copy) {
        List<Change> changes = new ArrayList<>();
        for (Change change : copy.changes()) {
            int back = 0;
            while (letters.isOfNumber(change.start() - back - 1)) {
                back++;
            }
            int ahead = 0;
            while (letters.isOfNumber(change.end() + ahead)) {
                ahead++;
            }
            Change number =
                    new Change(
                            change.start() - back,
                            change.end() + ahead,
                            change.copyStart() - back,
                            change.copyEnd() + ahead);
            changes.add(isNumber(number) ? number : change);
        }
        return changes;
    }

    private boolean isNumber(Change change) {
        return isNumber(change.start(), change.end())
                && isNumber(change.copyStart(), change.copyEnd());
    }

    private boolean isNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!letters.isOfNumber(i)) {
                return false;
            }
        }
        return end > start;
    }

    /** Whole sentences that name the same years, or none, say the same of the same time. */
    private boolean isOfOneTime(Copy copy) {
        return letters.beginsSentence(copy.start())
                && letters.beginsSentence(copy.copyStart())
                && years(letters.sentence(copy.start()))
                        .equals(years(letters.sentence(copy.copyStart())));
    }

    private static List<String> years(Sentence sentence) {
        List<String> years = new ArrayList<>();
        String words = sentence.folded();
        for (int i = words.indexOf('年'); i >= 0; i = words.indexOf('年', i + 1)) {
            years.add(words.substring(Math.max(0, i - 4), i));
        }
        return years;
    }

    private boolean isOverview(Setting setting) {
        List<Heading> path = setting.path();
        return path.isEmpty()
                || parents.contains(path.get(path.size() - 1))
                || path.stream()
                        .map(heading -> Folding.key(heading.title()))
                        .anyMatch(title -> OVERVIEWS.stream().anyMatch(title::contains));
    }

    private static String chapter(Setting setting) {
        List<Heading> path = setting.path();
        Heading heading = path.get(Math.max(path.size() - 2, 0));
        return heading.span().toString();
    }
}
