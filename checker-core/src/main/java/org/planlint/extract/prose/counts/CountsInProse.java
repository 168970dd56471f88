package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.ItemMark.Style;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.extract.prose.counts.StatedCount.Form;
import org.planlint.fact.CountedList;
import org.planlint.fact.CountedList.Clarity;
import org.planlint.fact.CountedList.Item;
import org.planlint.fact.CountedList.Source;
import org.planlint.fact.Passage;

/** Stated counts in sentences, each with the list that it counts. */
public final class CountsInProse {

    private static final int ANNOUNCED = 24;
    private static final int LAST_WORDS = 120;
    private static final int MOST_ITEMS = 60;
    private static final int LONGEST_THING = 8;

    private final List<Stretch> stretches;
    private final List<CountedList> found = new ArrayList<>();

    private CountsInProse(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** All counts whose list is found. */
    public static List<CountedList> of(List<Sentence> sentences) {
        CountsInProse extraction = new CountsInProse(Stretch.of(sentences));
        for (int i = 0; i < extraction.stretches.size(); i++) {
            extraction.read(i);
        }
        return extraction.found;
    }

    private void read(int index) {
        String text = stretches.get(index).words();
        List<StatedCount> counts = StatedCounts.in(text);
        int[] next = new int[counts.size()];
        int head = text.length();
        for (int i = counts.size() - 1; i >= 0; i--) {
            next[i] = head;
            head = isHead(text, counts.get(i)) ? counts.get(i).start() : head;
        }
        for (int i = 0; i < counts.size(); i++) {
            read(index, counts.get(i), next[i]);
        }
    }

    /** Whether a quoted count begins a clause: the explanation of the one before ends there. */
    private static boolean isHead(String text, StatedCount count) {
        return count.form() == Form.SLOGAN
                && count.start() > 0
                && ",;。".indexOf(text.charAt(count.start() - 1)) >= 0;
    }

    private void read(int index, StatedCount count, int next) {
        Stretch stretch = stretches.get(index);
        String text = stretch.words();
        int total = count.total();
        List<Candidate> candidates = count.isOpen() ? List.of() : candidates(index, count, next);
        for (Candidate candidate : candidates) {
            if (candidate.agrees(total) || candidate.decides()) {
                found.add(candidate.fact(stretch, count, total, Source.TEXT));
                return;
            }
        }
        List<Part> evidence =
                count.form() == Form.FIGURE ? List.of() : Evidence.around(text, count);
        if (!evidence.isEmpty()) {
            Candidate matching = Candidate.matching(Candidate.items(stretch, evidence));
            found.add(matching.fact(stretch, count, evidence.size(), Source.TEXT));
            return;
        }
        Candidate clear =
                candidates.stream()
                        .filter(candidate -> candidate.clarity() != null)
                        .findFirst()
                        .orElse(null);
        if (clear != null) {
            found.add(clear.fact(stretch, count, total, Source.TEXT));
        } else if (count.form() != Form.FIGURE && !count.isOpen()) {
            contradict(stretch, count);
        }
    }

    private void contradict(Stretch stretch, StatedCount count) {
        Evidence.Contradiction against = Evidence.against(stretch.words(), count);
        if (against != null) {
            Group group = against.group();
            Candidate list = Candidate.matching(Candidate.items(stretch, against.parts()));
            String label = count.isSingle() ? Labels.of(stretch, count) : Labels.of(group);
            Passage place = stretch.place(count.start(), count.end());
            found.add(list.fact(label, group.count(), place, Source.TEXT));
        }
    }

    /** The lists that stand where the list of a count would stand. */
    private List<Candidate> candidates(int index, StatedCount count, int next) {
        Stretch stretch = stretches.get(index);
        String text = stretch.words();
        List<Candidate> candidates = new ArrayList<>();
        for (Listing listing :
                new Listing[] {
                    ListBefore.of(text, count),
                    ListBehind.of(text, count, next),
                    Routes.of(text, count)
                }) {
            if (listing != null) {
                candidates.add(Candidate.of(stretch, listing));
            }
        }
        List<Part> numbered =
                count.form() == Form.SLOGAN ? Evidence.numbered(text, count) : List.of();
        if (!numbered.isEmpty()) {
            candidates.add(
                    Candidate.of(stretch, new Listing(List.of(numbered), false, Clarity.CLEAR)));
        }
        Candidate items = itemsBehind(index, count);
        if (items != null) {
            candidates.add(items);
        }
        return candidates;
    }

    /** The list items that follow a paragraph which announces them at its end. */
    private Candidate itemsBehind(int index, StatedCount count) {
        Stretch stretch = stretches.get(index);
        String text = stretch.words();
        boolean last = text.length() - count.end() < LAST_WORDS;
        if (!last || Atoms.next(text, count.end(), text.length(), "。:") < text.length() - 1) {
            return null;
        }
        List<Item> items = new ArrayList<>();
        Style style = null;
        for (Stretch next :
                stretches.subList(index + 1, Math.min(stretches.size(), index + MOST_ITEMS))) {
            Style own = next.setting().mark().style();
            if (own == Style.NONE
                    || style != null && own != style
                    || next.setting().kind() == Kind.GLOSSARY) {
                break;
            }
            style = own;
            int end = Math.max(1, Atoms.next(next.words(), 0, next.words().length(), "。:,;"));
            items.add(new Item(next.printed(0, end), next.place(0, end)));
        }
        Clarity clarity = announcement(text, count);
        boolean told =
                clarity != null
                        || text.endsWith(":")
                        || items.stream().allMatch(item -> isNamed(item.text(), count));
        return items.size() < 2 || !told
                ? null
                : new Candidate(List.of(items), false, clarity, clarity == Clarity.CERTAIN);
    }

    /** Whether an item is a thing (新材料, 强基行动) and not what is done (高水平对外开放迈出新步伐). */
    private static boolean isNamed(String item, StatedCount count) {
        boolean noun = !count.noun().isEmpty() && item.contains(count.noun());
        return noun || item.length() <= LONGEST_THING && !Predicates.leads(item, 0, item.length());
    }

    /** How sure an announcement is that it counts the items behind it: 打造以下四个定位：. */
    private static Clarity announcement(String text, StatedCount count) {
        boolean colon = text.endsWith(":") && text.length() - count.end() < ANNOUNCED;
        String noun = colon ? text.substring(count.end(), text.length() - 1) : "";
        // 围绕“三区”布局，重点做好： counts no tasks.
        if (!colon
                || count.form() == Form.SLOGAN
                || noun.indexOf(',') >= 0
                || Predicates.trails(noun)) {
            return null;
        }
        String before = text.substring(Math.max(0, count.start() - 2), count.start());
        return List.of("以下", "下列", "如下").contains(before) ? Clarity.CERTAIN : Clarity.CLEAR;
    }
}
