package org.planlint.extract.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Designation;
import org.planlint.document.Document;
import org.planlint.document.Figure;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.ItemMark;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.extract.structure.OutlinePaths.Numbered;
import org.planlint.fact.Fact;
import org.planlint.fact.NumberedSequence;
import org.planlint.fact.NumberedSequence.Kind;
import org.planlint.fact.NumberedSequence.Member;
import org.planlint.fact.Passage;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/** Everything that is numbered one after the other. */
public final class SequenceFacts {

    private final Document document;
    private final List<Fact> facts = new ArrayList<>();

    /** Open sequences by what they number and within what, in the order of their beginning. */
    private final Map<String, Open> open = new LinkedHashMap<>();

    private record Open(Kind kind, String within, List<Member> members) {}

    private SequenceFacts(Document document) {
        this.document = document;
    }

    /** All numbered sequences of a document. */
    public static List<Fact> of(Document document) {
        return new SequenceFacts(document).collect();
    }

    private List<Fact> collect() {
        List<Block> blocks = document.blocks(Zone.BODY, Zone.ANNEX).toList();
        headings(blocks);
        designations(blocks);
        lists(blocks);
        document.blocksDeep(Zone.BODY, Zone.ANNEX)
                .filter(Table.class::isInstance)
                .forEach(block -> tableRows((Table) block));
        blocks.stream()
                .filter(Glossary.class::isInstance)
                .forEach(block -> glossary((Glossary) block));
        return facts;
    }

    private void headings(List<Block> blocks) {
        List<Heading> headings =
                blocks.stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .filter(heading -> heading.number() > 0)
                        .toList();
        OutlinePaths paths =
                new OutlinePaths(
                        OutlinePaths.continuousIn(
                                headings.stream()
                                        .map(
                                                heading ->
                                                        new Numbered(
                                                                heading.level(), heading.number()))
                                        .toList()));
        for (Heading heading : headings) {
            String path = paths.next(heading.level(), heading.number());
            int parent = path.lastIndexOf('/');
            String within = parent < 0 ? "" : path.substring(0, parent);
            String label = heading.label().withoutBlanks().toString();
            add(
                    kind(heading.level()),
                    within,
                    heading.level() + within,
                    member(heading.number(), label, heading));
        }
        closeAll();
    }

    private static Member member(int number, String label, Heading heading) {
        TracedText place = heading.label().isEmpty() ? heading.title() : heading.label();
        return new Member(number, label, Passage.of(place.strip().span()));
    }

    private static Kind kind(HeadingLevel level) {
        return switch (level) {
            case PART -> Kind.PART;
            case CHAPTER -> Kind.CHAPTER;
            case SECTION -> Kind.SECTION;
            default -> Kind.ITEM;
        };
    }

    private void designations(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Box box) {
                designation(Kind.BOX, box.designation());
                box.blocks().forEach(this::innerDesignation);
            } else {
                innerDesignation(block);
            }
        }
        closeAll();
    }

    private void innerDesignation(Block block) {
        if (block instanceof Table table && table.designation() != null) {
            designation(Kind.TABLE, table.designation());
        } else if (block instanceof Figure figure) {
            designation(Kind.FIGURE, figure.designation());
        }
    }

    /** 专栏4-1 and 专栏4-2 are a sequence of their own within 4. */
    private void designation(Kind kind, Designation designation) {
        List<Integer> numbers = designation.numbers();
        if (!numbers.isEmpty()) {
            List<Integer> prefix = numbers.subList(0, numbers.size() - 1);
            Member member =
                    new Member(
                            numbers.get(numbers.size() - 1),
                            designation.label(),
                            Passage.of(designation.span()));
            add(kind, prefix.isEmpty() ? "" : prefix.toString(), kind + prefix.toString(), member);
        }
    }

    private void lists(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Heading || block instanceof Box) {
                closeAll();
            }
            if (block instanceof Paragraph paragraph) {
                listItem(paragraph);
            } else if (block instanceof Box box) {
                for (Block inner : box.blocks()) {
                    if (inner instanceof Paragraph paragraph) {
                        listItem(paragraph);
                    }
                }
                closeAll();
            }
        }
        closeAll();
    }

    private void listItem(Paragraph paragraph) {
        ItemMark mark = paragraph.mark();
        if (mark.number() == 0) {
            return;
        }
        String key = mark.style().name();
        if (mark.number() == 1) {
            close(key);
        }
        int start = paragraph.span().start();
        Passage place = Passage.of(new Span(start, paragraph.text().span().start()));
        add(
                Kind.LIST_ITEM,
                "",
                key,
                new Member(mark.number(), Integer.toString(mark.number()), place));
    }

    private void tableRows(Table table) {
        int column = -1;
        for (int i = 0; i < table.columns() && column < 0; i++) {
            String header = table.header(i);
            column = header.equals("序号") || header.equals("编号") ? i : -1;
        }
        if (column < 0) {
            return;
        }
        String within = table.designation() == null ? "" : table.designation().label();
        for (Row row : table.rows(Row.Kind.DATA)) {
            TracedText cell = row.text(column).strip();
            int number = rowNumber(cell);
            if (number > 0) {
                if (number == 1) {
                    close("row");
                }
                add(
                        Kind.TABLE_ROW,
                        within,
                        "row",
                        new Member(number, cell.toString(), new Passage(cell.span(), row.span())));
            }
        }
        closeAll();
    }

    /**
     * A row number is a plain number of at most four digits; anything else in its column is none.
     */
    private static int rowNumber(CharSequence cell) {
        if (cell.length() == 0 || cell.length() > 4) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < cell.length(); i++) {
            int digit = cell.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private void glossary(Glossary glossary) {
        for (Glossary.Entry entry : glossary.entries()) {
            if (entry.number() > 0) {
                Passage place = Passage.of(entry.term().span());
                add(
                        Kind.GLOSSARY_ENTRY,
                        "",
                        "glossary",
                        new Member(entry.number(), entry.number() + "." + entry.term(), place));
            }
        }
        closeAll();
    }

    private void add(Kind kind, String within, String key, Member member) {
        open.computeIfAbsent(key, k -> new Open(kind, within, new ArrayList<>()))
                .members()
                .add(member);
    }

    private void close(String key) {
        Open sequence = open.remove(key);
        if (sequence != null && sequence.members().size() > 1) {
            facts.add(new NumberedSequence(sequence.kind(), sequence.within(), sequence.members()));
        }
    }

    private void closeAll() {
        List.copyOf(open.keySet()).forEach(this::close);
    }
}
