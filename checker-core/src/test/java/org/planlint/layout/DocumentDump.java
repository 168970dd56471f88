package org.planlint.layout;

import java.nio.file.Path;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Contents;
import org.planlint.document.Document;
import org.planlint.document.Figure;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.Paragraph;
import org.planlint.document.Part;
import org.planlint.document.Row;
import org.planlint.document.Table;

/** Prints a document block by block, for people who want to see what the layout made of a text. */
final class DocumentDump {

    private final Document document;
    private final StringBuilder out = new StringBuilder();

    private DocumentDump(Document document) {
        this.document = document;
    }

    static String of(Document document) {
        DocumentDump dump = new DocumentDump(document);
        dump.out.append("title: ").append(document.title()).append('\n');
        for (Part part : document.parts()) {
            dump.out.append("== ").append(part.zone()).append('\n');
            dump.blocks(part.blocks(), "");
        }
        return dump.out.toString();
    }

    /** Prints the text files that are named. */
    public static void main(String[] files) {
        for (String file : files) {
            System.out.println(of(Drafts.arrange(Path.of(file))));
        }
    }

    private void blocks(List<Block> blocks, String indent) {
        for (Block block : blocks) {
            int line = document.source().position(block.span().start()).line();
            out.append(indent).append(line).append(' ');
            if (block instanceof Heading heading) {
                line(
                        "H "
                                + heading.level()
                                + " "
                                + heading.number()
                                + " ["
                                + heading.label()
                                + "] "
                                + heading.title());
            } else if (block instanceof Paragraph paragraph) {
                line("P " + mark(paragraph) + paragraph.text());
            } else if (block instanceof Figure figure) {
                line("FIGURE " + figure.designation().label() + " " + figure.caption());
            } else if (block instanceof Box box) {
                line("BOX " + box.designation().label() + " " + box.caption());
                blocks(box.blocks(), indent + "    ");
            } else if (block instanceof Table table) {
                table(table, indent);
            } else if (block instanceof Contents contents) {
                line("CONTENTS " + contents.entries().size());
                contents.entries()
                        .forEach(
                                entry ->
                                        line(
                                                "    "
                                                        + entry.level()
                                                        + " "
                                                        + entry.number()
                                                        + " ["
                                                        + entry.label()
                                                        + "] "
                                                        + entry.title()
                                                        + " -> "
                                                        + entry.page()));
            } else if (block instanceof Glossary glossary) {
                line(
                        "GLOSSARY "
                                + glossary.title()
                                + " "
                                + glossary.order()
                                + " "
                                + glossary.entries().size());
                glossary.entries()
                        .forEach(
                                entry ->
                                        line(
                                                "    "
                                                        + entry.number()
                                                        + " ["
                                                        + entry.term()
                                                        + "] "
                                                        + entry.definition()));
            }
        }
    }

    private void table(Table table, String indent) {
        String name = table.designation() == null ? "" : table.designation().label();
        line(
                "TABLE "
                        + name
                        + " "
                        + table.caption()
                        + " ("
                        + table.unit()
                        + ") "
                        + table.rows().size());
        for (Row row : table.rows()) {
            StringBuilder cells = new StringBuilder(indent + "    " + row.kind());
            row.cells()
                    .forEach(
                            cell ->
                                    cells.append(" | ")
                                            .append(cell.column())
                                            .append(':')
                                            .append(cell.text()));
            line(cells.toString());
        }
        table.notes().forEach(note -> line(indent + "    note: " + note));
    }

    private static String mark(Paragraph paragraph) {
        return switch (paragraph.mark().style()) {
            case NONE -> "";
            default -> "<" + paragraph.mark().style() + " " + paragraph.mark().number() + "> ";
        };
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
