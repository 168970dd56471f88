package org.planlint.cli;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Cell;
import org.planlint.document.Contents;
import org.planlint.document.Document;
import org.planlint.document.Figure;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.Paragraph;
import org.planlint.document.Part;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * Sets a plan as it goes to the printer: headings, frames round boxes, tables with or without
 * ruling lines. What it was read from may have been a mere text.
 */
final class PrintedPlan {

    /** How tables and boxes are drawn. */
    enum Look {
        RULED("td { border: 1px solid #000 } .box { border: 1px solid #000 }"),
        OPEN("table { width: 100% }");

        private final String style;

        Look(String style) {
            this.style = style;
        }
    }

    private final String source;
    private final StringBuilder html = new StringBuilder();

    private PrintedPlan(String source) {
        this.source = source;
    }

    /** A page for a browser to print. */
    static String page(Document plan, Look look) {
        PrintedPlan printed = new PrintedPlan(plan.source().text());
        printed.html.append(
                """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="utf-8"><title>plan</title><style>
                  @page { size: A4; margin: 25mm }
                  body { font: 12pt/1.8 'Noto Serif CJK SC', serif }
                  p { text-indent: 2em; margin: 0 } .caption { text-align: center; text-indent: 0 }
                  h1, h2, h3 { text-align: center; font-size: 16pt }
                  table { border-collapse: collapse; font-size: 10.5pt; line-height: 1.4 }
                  td { padding: 2px 6px } td p { text-indent: 0 }
                """);
        printed.html.append(look.style).append("</style></head><body>\n");
        for (Part part : plan.parts()) {
            if (part.zone() != Part.Zone.FURNITURE) {
                part.blocks().forEach(printed::block);
            }
        }
        return printed.html.append("</body></html>\n").toString();
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            int level = Math.min(heading.level().ordinal() + 1, 6);
            element("h" + level, "", words(heading.span()));
        } else if (block instanceof Paragraph paragraph) {
            Span mark = new Span(paragraph.span().start(), paragraph.text().span().start());
            element("p", "", words(mark) + paragraph.text());
        } else if (block instanceof Figure figure) {
            element("p", "caption", words(figure.span()));
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Box box) {
            box(box);
        } else if (block instanceof Contents contents) {
            contents(contents);
        } else {
            glossary((Glossary) block);
        }
    }

    private void box(Box box) {
        html.append("<div class=\"box\">");
        caption(box.designation().span(), box.caption());
        box.blocks().forEach(this::block);
        html.append("</div>\n");
    }

    private void contents(Contents contents) {
        element("h1", "", "目录");
        for (Contents.Entry entry : contents.entries()) {
            String page = entry.page() == null ? "" : "…………" + entry.page();
            String label = entry.label().toString();
            String gap = label.isEmpty() || label.endsWith("、") ? "" : " ";
            element("p", "", label + gap + entry.title() + page);
        }
    }

    private void glossary(Glossary glossary) {
        element("h1", "", glossary.title().toString());
        for (Glossary.Entry entry : glossary.entries()) {
            element("p", "", words(entry.span()));
        }
    }

    private void table(Table table) {
        if (table.designation() != null) {
            caption(table.designation().span(), table.caption());
        } else if (!table.caption().isEmpty()) {
            element("p", "caption", table.caption().toString());
        }
        if (!table.unit().isEmpty()) {
            element("p", "", words(table.unit().span()));
        }
        int columns = table.columns();
        html.append("<table>\n");
        for (int i = 0; i < table.rows().size(); i++) {
            html.append("<tr>");
            row(table.rows(), i, columns);
            html.append("</tr>\n");
        }
        html.append("</table>\n");
        table.notes().forEach(note -> element("p", "", note.toString()));
    }

    private void row(List<Row> rows, int at, int columns) {
        for (int column = 0; column < columns; ) {
            Cell cell = cell(rows.get(at), column);
            if (cell == null) {
                if (!covered(rows, at, column)) {
                    html.append("<td></td>");
                }
                column++;
            } else {
                int below = 1;
                while (at + below < rows.size()
                        && rows.get(at + below).kind() == rows.get(at).kind()
                        && cell(rows.get(at + below), column) == null
                        && cell.columnSpan() == 1) {
                    below++;
                }
                html.append(
                                "<td colspan=\"%d\" rowspan=\"%d\">"
                                        .formatted(cell.columnSpan(), below))
                        .append(escaped(cell.text().toString()))
                        .append("</td>");
                column += cell.columnSpan();
            }
        }
    }

    /** Whether a cell of a row above reaches down into a place. */
    private static boolean covered(List<Row> rows, int at, int column) {
        for (int row = at - 1; row >= 0 && rows.get(row).kind() == rows.get(at).kind(); row--) {
            Cell above = cell(rows.get(row), column);
            if (above != null) {
                return above.columnSpan() == 1;
            }
        }
        return false;
    }

    private static Cell cell(Row row, int column) {
        return row.cells().stream().filter(cell -> cell.covers(column)).findFirst().orElse(null);
    }

    private void caption(Span designation, TracedText caption) {
        int end = caption.isEmpty() ? designation.end() : caption.span().end();
        element("p", "caption", words(new Span(designation.start(), end)));
    }

    private void element(String name, String kind, String text) {
        html.append("<%s class=\"%s\">".formatted(name, kind))
                .append(escaped(text))
                .append("</%s>%n".formatted(name));
    }

    /** The printed words of a place: line ends and emphasis of the source are none of the plan. */
    private String words(Span span) {
        List<String> lines = new ArrayList<>();
        source.substring(span.start(), span.end()).lines().forEach(line -> lines.add(line.strip()));
        return String.join("", lines).replace("**", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
