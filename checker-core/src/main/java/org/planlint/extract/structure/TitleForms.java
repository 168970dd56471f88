package org.planlint.extract.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlint.document.Block;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.ItemMark;
import org.planlint.document.Outline;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;
import org.planlint.fact.Fact;
import org.planlint.fact.OddTitle;
import org.planlint.fact.Passage;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * Parallel titles of which one breaks ranks: the sections of a chapter, and the titles before
 * ——经济更强。items.
 *
 * <p>Titles of one length are no parallel yet, nor is a common first word: only where all but one
 * share both is the one an oversight.
 */
public final class TitleForms {

    private static final int FEWEST = 4;

    /** A title before an item is a short sentence of its own. */
    private static final int LONGEST_ITEM_TITLE = 16;

    private record Title(String key, Passage place) {}

    private final List<Fact> facts = new ArrayList<>();

    private TitleForms() {}

    /** All titles that break ranks. */
    public static List<Fact> of(Document document) {
        TitleForms reader = new TitleForms();
        List<Block> blocks = document.blocks(Zone.BODY).toList();
        reader.headings(blocks, new Outline(document));
        reader.items(blocks);
        return reader.facts;
    }

    private void headings(List<Block> blocks, Outline outline) {
        Map<String, List<Title>> families = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.number() > 0) {
                List<Heading> path = outline.pathAt(heading.span().start());
                String parent = path.size() < 2 ? "" : path.get(path.size() - 2).span().toString();
                HeadingLevel level = heading.level();
                families.computeIfAbsent(parent + level, family -> new ArrayList<>())
                        .add(new Title(Folding.key(heading.title()), Passage.of(heading.span())));
            }
        }
        families.values().forEach(this::family);
    }

    private void items(List<Block> blocks) {
        List<Title> family = new ArrayList<>();
        for (Block block : blocks) {
            Title title = block instanceof Paragraph paragraph ? itemTitle(paragraph) : null;
            if (title == null) {
                family(family);
                family = new ArrayList<>();
            } else {
                family.add(title);
            }
        }
        family(family);
    }

    private static Title itemTitle(Paragraph paragraph) {
        if (paragraph.mark().style() != ItemMark.Style.DASH) {
            return null;
        }
        TracedText text = paragraph.text();
        int end = 0;
        while (end < text.length() && text.charAt(end) != '。') {
            end++;
        }
        if (end == text.length() || end > LONGEST_ITEM_TITLE) {
            return null;
        }
        TracedText title = text.subSequence(0, end);
        return new Title(Folding.key(title), Passage.of(title.span()));
    }

    private void family(List<Title> titles) {
        if (titles.size() < FEWEST) {
            return;
        }
        Map<Integer, Integer> lengths = new HashMap<>();
        titles.forEach(title -> lengths.merge(title.key().length(), 1, Integer::sum));
        for (Map.Entry<Integer, Integer> length : lengths.entrySet()) {
            if (length.getValue() == titles.size() - 1) {
                List<Title> others = new ArrayList<>(titles);
                others.removeIf(title -> title.key().length() != length.getKey());
                Title odd =
                        titles.stream()
                                .filter(title -> title.key().length() != length.getKey())
                                .findFirst()
                                .orElseThrow();
                compare(odd, others, length.getKey());
            }
        }
    }

    private void compare(Title odd, List<Title> others, int length) {
        String frame = length < FEWEST ? "" : frame(odd.key(), others);
        if (!frame.isEmpty()) {
            facts.add(
                    new OddTitle(
                            odd.key(),
                            length,
                            frame,
                            odd.place(),
                            others.stream().map(Title::place).toList()));
        }
    }

    /**
     * The first word, the last word or the 更 before the last character, if only the odd lacks it.
     */
    private static String frame(String odd, List<Title> others) {
        String first = others.get(0).key();
        int end = first.length();
        String head = first.substring(0, 2);
        if (!odd.startsWith(head) && others.stream().allMatch(t -> t.key().startsWith(head))) {
            return head + '…';
        }
        String tail = first.substring(end - 2);
        if (!odd.endsWith(tail) && others.stream().allMatch(t -> t.key().endsWith(tail))) {
            return '…' + tail;
        }
        char degree = first.charAt(end - 2);
        boolean shared =
                others.stream().allMatch(t -> t.key().charAt(t.key().length() - 2) == degree);
        return shared && odd.length() > 1 && odd.charAt(odd.length() - 2) != degree
                ? "…" + degree + '…'
                : "";
    }
}
