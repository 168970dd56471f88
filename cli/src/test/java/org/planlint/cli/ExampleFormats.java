package org.planlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the Markdown of the example plan as a text file, as copied out of a word processor, and as
 * a page of a government's site. It knows the Markdown of {@code examples/yunling-outline.md} and
 * no more.
 */
final class ExampleFormats {

    private ExampleFormats() {}

    /**
     * Writes the page, which a browser can print to PDF.
     *
     * @param args the Markdown file and the page to write
     * @throws IOException if the one can't be read or the other not written
     */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[1]), html(Files.readString(Path.of(args[0]))));
    }

    /** Headings without marks, a row of a table a line with tabs between its cells. */
    static String text(String markdown) {
        StringBuilder text = new StringBuilder();
        for (String line : lines(markdown)) {
            if (isRuler(line)) {
                continue;
            }
            String plain = line.replace("**", "").replaceFirst("^#+ ", "");
            text.append(line.startsWith("|") ? String.join("\t", cells(plain)).strip() : plain);
            text.append('\n');
        }
        return text.toString();
    }

    /** The article between a site's menus and links, tables with merged cells for groups. */
    static String html(String markdown) {
        StringBuilder html = new StringBuilder();
        html.append(
                """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="utf-8"><title>云岭县人民政府</title>
                <style>
                  @media print { .site { display: none } }
                  body { font: 12pt/1.8 'Noto Serif CJK SC', serif } p { text-indent: 2em; margin: 0 }
                  table { border-collapse: collapse } td, th { border: 1px solid #000; padding: 2px 6px }
                </style></head><body>
                <div class="site"><a href="/">首页</a> <a href="/zwgk">政务公开</a> <a href="/fgw">规划计划</a></div>
                <div class="article">
                """);
        List<String> lines = lines(markdown);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("|")) {
                i = table(lines, i, html);
            } else if (line.startsWith("#")) {
                int level = line.indexOf(' ');
                html.append(
                        "<h%d>%s</h%d>%n".formatted(level, inline(line.substring(level)), level));
            } else {
                html.append("<p>").append(inline(line)).append("</p>\n");
            }
        }
        html.append(
                """
                </div>
                <div class="site"><ul><li><a href="/1">政策解读</a></li><li><a href="/2">新闻发布会</a></li>
                <li><a href="/3">意见征集</a></li></ul><script>var visits = 1;</script></div>
                </body></html>
                """);
        return html.toString();
    }

    /** Writes a table and gives the index of its last line. */
    private static int table(List<String> lines, int first, StringBuilder html) {
        html.append("<table>\n");
        int at = first;
        for (; at < lines.size() && lines.get(at).startsWith("|"); at++) {
            if (isRuler(lines.get(at))) {
                continue;
            }
            List<String> cells = cells(lines.get(at));
            String name = at == first ? "th" : "td";
            html.append("<tr>");
            if (cells.stream().skip(1).allMatch(String::isEmpty)) {
                html.append(
                        "<td colspan=\"%d\">%s</td>".formatted(cells.size(), inline(cells.get(0))));
            } else {
                cells.forEach(
                        cell -> html.append("<%s>%s</%s>".formatted(name, inline(cell), name)));
            }
            html.append("</tr>\n");
        }
        html.append("</table>\n");
        return at - 1;
    }

    private static String inline(String text) {
        String escaped = text.strip().replace("&", "&amp;").replace("<", "&lt;");
        return escaped.replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>");
    }

    private static List<String> lines(String markdown) {
        return markdown.lines().filter(line -> !line.isBlank()).toList();
    }

    private static boolean isRuler(String line) {
        return line.startsWith("|-");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
