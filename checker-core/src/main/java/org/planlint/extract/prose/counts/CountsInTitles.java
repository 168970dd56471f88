package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.ItemMark.Style;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;
import org.planlint.fact.CountedList;
import org.planlint.fact.CountedList.Clarity;
import org.planlint.fact.CountedList.Item;
import org.planlint.fact.CountedList.Source;
import org.planlint.fact.Passage;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * Counts in the titles of chapters, sections and boxes (实施七大行动, “一主两特”产业链) against what they hold:
 * sections, items, or paragraphs with a title of their own.
 */
public final class CountsInTitles {

    private static final int LONGEST_RUN_IN = 26;

    private final List<CountedList> found = new ArrayList<>();

    private CountsInTitles() {}

    /** All counts in titles whose parts are found. */
    public static List<CountedList> of(Document document) {
        CountsInTitles extraction = new CountsInTitles();
        List<Block> blocks = document.blocks(Zone.BODY, Zone.ANNEX).toList();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                extraction.read(heading.title(), within(blocks, i));
            } else if (blocks.get(i) instanceof Box box) {
                extraction.read(box.caption(), box.blocks());
            }
        }
        return extraction.found;
    }

    /** The blocks under a heading, down to the next of its level. */
    private static List<Block> within(List<Block> blocks, int index) {
        HeadingLevel level = ((Heading) blocks.get(index)).level();
        int end = index + 1;
        while (end < blocks.size()
                && !(blocks.get(end) instanceof Heading next
                        && next.level().compareTo(level) <= 0)) {
            end++;
        }
        return blocks.subList(index + 1, end);
    }

    private void read(TracedText original, List<Block> content) {
        TracedText title = original.withoutBlanks();
        if (title.isEmpty() || content.isEmpty()) {
            return;
        }
        Stretch stretch = new Stretch(title, Folding.fold(title).toString(), null);
        List<StatedCount> counts = StatedCounts.in(stretch.words());
        if (counts.size() != 1 || counts.get(0).isOpen()) {
            return;
        }
        StatedCount count = counts.get(0);
        List<Item> sections = sections(content);
        List<List<Item>> ways = new ArrayList<>();
        ways.add(sections);
        ways.add(items(content));
        ways.add(runIns(content, count, false));
        ways.add(runIns(content, count, true));
        ways.add(named(content.get(0), count));
        for (List<Item> items : ways) {
            int whole = whole(count, items);
            if (items.size() > 1 && items.size() == whole) {
                add(stretch, count, whole, items, Clarity.CLEAR);
                return;
            }
        }
        List<Item> parts = sections.size() > 1 ? sections : titled(content);
        int whole = whole(count, parts);
        if (parts.size() > 1 && Math.abs(parts.size() - whole) == 1) {
            boolean named = parts.stream().allMatch(part -> names(part, count));
            add(stretch, count, whole, parts, named ? Clarity.CLEAR : Clarity.BLURRED);
        }
    }

    /** How many items there have to be; of 一区四园 these may be the four alone. */
    private static int whole(StatedCount count, List<Item> items) {
        boolean rest =
                !count.isSingle()
                        && count.groups().stream().filter(group -> group.count() > 1).count() == 1
                        && count.groups().get(count.groups().size() - 1).count() > 1
                        && items.stream().allMatch(item -> names(item, count));
        return rest ? count.groups().get(count.groups().size() - 1).count() : count.total();
    }

    /** The titles of items or paragraphs, where there is nothing else under the heading. */
    private static List<Item> titled(List<Block> content) {
        List<Item> items = new ArrayList<>();
        for (Block block : content) {
            if (!(block instanceof Paragraph paragraph) || !isTitled(paragraph)) {
                return List.of();
            }
            items.add(head(paragraph));
        }
        return items;
    }

    private static boolean names(Item item, StatedCount count) {
        return !count.noun().isEmpty() && item.text().contains(count.noun());
    }

    private void add(
            Stretch stretch, StatedCount count, int total, List<Item> items, Clarity clarity) {
        found.add(
                new CountedList(
                        Labels.of(stretch, count),
                        total,
                        stretch.place(count.start(), count.end()),
                        Source.SECTIONS,
                        List.of(items),
                        false,
                        clarity));
    }

    /** The titles of the next lower level. */
    private static List<Item> sections(List<Block> content) {
        HeadingLevel level = null;
        List<Item> items = new ArrayList<>();
        for (Block block : content) {
            if (block instanceof Heading heading) {
                level = level == null ? heading.level() : level;
                if (heading.level() == level) {
                    items.add(
                            new Item(
                                    heading.title().withoutBlanks().toString(),
                                    Passage.of(heading.title().span())));
                }
            }
        }
        return items;
    }

    /** The first list before any heading: dash items, numbered items. */
    private static List<Item> items(List<Block> content) {
        List<Item> items = new ArrayList<>();
        Style style = Style.NONE;
        for (Block block : content) {
            Style own =
                    block instanceof Paragraph paragraph ? paragraph.mark().style() : Style.NONE;
            if (block instanceof Heading
                    || block instanceof Box
                    || own == Style.NONE && !items.isEmpty()) {
                break;
            }
            if (own != Style.NONE && (style == Style.NONE || style == own)) {
                style = own;
                items.add(head((Paragraph) block));
            }
        }
        return items;
    }

    /**
     * The paragraphs that begin with a short sentence, which is their title; all, or those with the
     * noun.
     */
    private static List<Item> runIns(List<Block> content, StatedCount count, boolean named) {
        List<Item> items = new ArrayList<>();
        for (Block block : content) {
            if (block instanceof Heading) {
                break;
            }
            if (block instanceof Paragraph paragraph && isTitled(paragraph)) {
                Item head = head(paragraph);
                if (!named || names(head, count)) {
                    items.add(head);
                }
            }
        }
        return items;
    }

    /** 重大项目、重大政策…, the first words under “四个重大”. */
    private static List<Item> named(Block block, StatedCount count) {
        if (!(block instanceof Paragraph paragraph)) {
            return List.of();
        }
        TracedText text = paragraph.text().withoutBlanks();
        Stretch stretch = new Stretch(text, Folding.fold(text).toString(), null);
        StatedCount elsewhere = new StatedCount(count.form(), count.groups(), 0, 0);
        return Candidate.items(stretch, Evidence.inside(stretch.words(), elsewhere));
    }

    private static boolean isTitled(Paragraph paragraph) {
        String words = Folding.fold(paragraph.text()).toString();
        int stop = Atoms.next(words, 0, words.length(), "。:");
        return stop > 1 && stop <= LONGEST_RUN_IN && stop < words.length() - 1;
    }

    private static Item head(Paragraph paragraph) {
        TracedText text = paragraph.text().withoutBlanks();
        String words = Folding.fold(text).toString();
        int stop = Math.max(1, Atoms.next(words, 0, words.length(), "。:,;"));
        return new Item(text.subSequence(0, stop).toString(), Passage.of(text.span(0, stop)));
    }
}
