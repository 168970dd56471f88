package org.planlint.extract.prose.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Outline;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Setting;
import org.planlint.extract.table.TableAmounts;
import org.planlint.extract.table.TableAmounts.Cell;
import org.planlint.fact.Amount;
import org.planlint.fact.Fact;
import org.planlint.fact.TabledAmount;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.Interval;
import org.planlint.text.Folding;

/**
 * Finds sentences that sum up a table of their chapter: their numbers are called like its columns
 * or rows. Since a chapter may speak of 总投资 for a single project, too, at least one of the numbers
 * has to be the table's before any other one is held against it.
 */
final class TabledAmounts {

    private static final int SHORTEST = 2;

    private record Table(Heading chapter, TableAmounts amounts) {}

    private final List<Table> tables = new ArrayList<>();

    TabledAmounts(Document document) {
        List<TableAmounts> all = TableAmounts.of(document);
        Outline outline = all.isEmpty() ? null : new Outline(document);
        for (TableAmounts amounts : all) {
            tables.add(new Table(chapter(outline.pathAt(amounts.offset())), amounts));
        }
    }

    /** What a sentence says of the tables of its chapter. */
    List<Fact> in(Sentence sentence, Numbers numbers) {
        List<Fact> found = new ArrayList<>();
        if (tables.isEmpty() || sentence.setting().kind() != Setting.Kind.PARAGRAPH) {
            return found;
        }
        Heading chapter = chapter(sentence.setting().path());
        for (Table table : tables) {
            if (table.chapter == chapter && found.isEmpty()) {
                found.addAll(read(table.amounts, numbers));
            }
        }
        return found;
    }

    private static List<Fact> read(TableAmounts table, Numbers numbers) {
        List<Fact> found = new ArrayList<>();
        int agreeing = 0;
        for (int i = 0; i < numbers.quantities().size(); i++) {
            Amount said = numbers.amount(i);
            String label = Folding.key(said.label()).replace("其中", "");
            Hedge hedge = said.quantity().hedge();
            if (hedge != Hedge.PLAIN && hedge != Hedge.ABOUT) {
                // A bound is set, and sums nothing up.
                continue;
            }
            List<Cell> cells =
                    table.cells().stream()
                            .filter(cell -> isCalled(label, cell) && isComparable(said, cell))
                            .toList();
            Optional<Cell> same = cells.stream().filter(cell -> meets(said, cell)).findFirst();
            agreeing += same.isPresent() ? 1 : 0;
            same.or(() -> cells.stream().findFirst())
                    .ifPresent(cell -> found.add(fact(table, label, said, cell)));
        }
        return agreeing * 2 >= found.size() ? found : List.of();
    }

    /** A total is called after its column, any other number after its row. */
    private static boolean isCalled(String label, Cell cell) {
        if (!cell.total()) {
            return cell.row().length() >= SHORTEST && label.equals(cell.row());
        }
        String header = cell.header();
        String name = header.endsWith("数") ? header.substring(0, header.length() - 1) : header;
        return name.length() >= SHORTEST && label.endsWith(name);
    }

    private static boolean isComparable(Amount said, Cell cell) {
        return cell.amount().quantity().unit() != null
                && Numbers.addable(said.quantity(), cell.amount().quantity());
    }

    private static boolean meets(Amount said, Cell cell) {
        Interval own = said.quantity().in(cell.amount().quantity().unit()).orElse(null);
        return own != null && own.meets(cell.amount().quantity().reading());
    }

    private static TabledAmount fact(TableAmounts table, String label, Amount said, Cell cell) {
        return new TabledAmount(
                label, said, cell.row() + "·" + cell.header(), cell.amount(), table.label());
    }

    private static Heading chapter(List<Heading> path) {
        Heading chapter = null;
        for (Heading heading : path) {
            if (chapter == null || heading.level().compareTo(HeadingLevel.CHAPTER) <= 0) {
                chapter = heading;
            }
        }
        return chapter;
    }
}
