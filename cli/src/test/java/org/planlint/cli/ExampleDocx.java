package org.planlint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * Makes the Word file of the example plan out of its Markdown, with everything that the Word files
 * of plans have: heading styles, a table of contents of plain paragraphs with tab leaders, real
 * tables with merged group rows and a header row that repeats on every page, project boxes framed
 * as tables of one column, list numbers that are typed and not generated.
 *
 * <p>It knows the Markdown of {@code examples/yunling-outline.md} and no more. The same Markdown
 * gives the same bytes on one JDK.
 */
public final class ExampleDocx {

    private static final Date CREATED = Date.from(Instant.parse("2026-02-01T00:00:00Z"));
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2026, 2, 1, 0, 0);
    private static final String BODY_FONT = "仿宋";
    private static final String HEADING_FONT = "黑体";

    /** A4 with 27 mm of margin, in twentieths of a point. */
    private static final long PAGE_WIDTH = 11906;

    private static final long PAGE_HEIGHT = 16838;
    private static final long MARGIN = 1531;
    private static final int TEXT_WIDTH = (int) (PAGE_WIDTH - 2 * MARGIN);

    private static final Pattern RULER = Pattern.compile("\\|(?:-{3,}\\|)+");
    private static final Pattern DOTS = Pattern.compile(" …+ ");

    private final XWPFDocument word = new XWPFDocument();
    private final List<CTStyle> styles = new ArrayList<>();
    private final List<String> lines;
    private int next;

    private ExampleDocx(String markdown) {
        lines = markdown.lines().filter(line -> !line.isBlank()).toList();
    }

    /**
     * Converts one file.
     *
     * @param args the Markdown file and the Word file to write
     * @throws IOException if the one can't be read or the other not written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: ExampleDocx PLAN.md PLAN.docx");
        }
        Files.write(Path.of(args[1]), convert(Files.readString(Path.of(args[0]))));
    }

    /** The bytes of the Word file for a plan in Markdown. */
    static byte[] convert(String markdown) {
        try {
            return new ExampleDocx(markdown).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        addStyles();
        cover();
        contents();
        sectionBreak();
        while (next < lines.size()) {
            block();
        }
        finish();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        word.close();
        return withFixedTimes(bytes.toByteArray());
    }

    // Parts of the document

    /**
     * Everything before the contents: the title, then lines such as the draft's note, the author
     * and the date.
     */
    private void cover() {
        while (!lines.get(next).equals("## 目录")) {
            String line = lines.get(next++);
            boolean title = line.startsWith("# ");
            XWPFParagraph paragraph = paragraph(title ? "Title" : "Subtitle");
            text(paragraph, title ? line.substring(2) : line);
        }
    }

    private void contents() {
        XWPFParagraph caption = paragraph("TOCHeading");
        caption.setPageBreak(true);
        text(caption, lines.get(next++).substring(3));
        while (!lines.get(next).startsWith("#")) {
            String[] entry = DOTS.split(lines.get(next++));
            XWPFParagraph paragraph = paragraph("TOC" + tocLevel(entry[0]));
            XWPFRun run = paragraph.createRun();
            run.setText(entry[0]);
            run.addTab();
            run.setText(entry[1]);
        }
    }

    private static int tocLevel(String title) {
        String designation = title.split(" ", 2)[0];
        return designation.endsWith("节") ? 3 : designation.endsWith("章") ? 2 : 1;
    }

    /** The text starts on a page of its own, which is page 1. */
    private void sectionBreak() {
        XWPFParagraph last = paragraph("Normal");
        pageSize(last.getCTP().addNewPPr().addNewSectPr());
    }

    private void block() {
        String line = lines.get(next);
        if (line.startsWith("##### ")) {
            box();
        } else if (line.startsWith("#")) {
            heading();
        } else if (line.startsWith("|")) {
            table();
        } else {
            text(paragraph(line.startsWith("注：") ? "TableNote" : "Normal"), line);
            next++;
        }
    }

    private void heading() {
        String line = lines.get(next++);
        int level = line.indexOf(' ') - 1;
        text(paragraph("Heading" + level), line.substring(level + 2));
    }

    /**
     * A box of tables keeps its title as a caption above them, a box of projects is a table of one
     * column.
     */
    private void box() {
        String title = lines.get(next++).substring(6);
        if (lines.get(next).startsWith("|")) {
            text(paragraph("Caption"), title);
            return;
        }
        XWPFTable frame = newTable(2, 1);
        fill(frame.getRow(0).getCell(0), "Caption", title);
        frame.getRow(0).getCell(0).setColor("E7EEF7");
        XWPFTableCell cell = frame.getRow(1).getCell(0);
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        while (next < lines.size() && !lines.get(next).startsWith("#")) {
            paragraph.setStyle("BoxText");
            text(paragraph, lines.get(next++));
            if (next < lines.size() && !lines.get(next).startsWith("#")) {
                paragraph = cell.addParagraph();
            }
        }
    }

    /** Table parts with the same header are one table in Word, whose header row repeats. */
    private void table() {
        List<String> header = cells(lines.get(next));
        List<List<String>> rows = new ArrayList<>(List.of(header));
        while (next < lines.size() && lines.get(next).startsWith("|")) {
            String line = lines.get(next++);
            List<String> cells = cells(line);
            if (!RULER.matcher(line).matches() && !cells.equals(header)) {
                rows.add(cells);
            }
        }
        XWPFTable table = newTable(rows.size(), header.size());
        widths(table, rows);
        table.getRow(0).setRepeatHeader(true);
        for (int r = 0; r < rows.size(); r++) {
            row(table.getRow(r), rows.get(r), r == 0);
        }
    }

    /** Gives every column room for its longest cell, within limits. */
    private static void widths(XWPFTable table, List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] shares = new int[columns];
        for (int c = 0; c < columns; c++) {
            int column = c;
            int longest =
                    rows.stream()
                            .filter(row -> !row.get(1).isEmpty())
                            .mapToInt(row -> row.get(column).length())
                            .max()
                            .orElse(0);
            shares[c] = Math.max(6, Math.min(16, longest));
        }
        int all = Arrays.stream(shares).sum();
        for (XWPFTableRow row : table.getRows()) {
            for (int c = 0; c < columns; c++) {
                row.getCell(c).setWidth(String.valueOf(TEXT_WIDTH * shares[c] / all));
            }
        }
    }

    private static void row(XWPFTableRow row, List<String> cells, boolean header) {
        row.setCantSplitRow(true);
        boolean group = !header && cells.stream().skip(1).allMatch(String::isEmpty);
        if (group) {
            while (row.getTableCells().size() > 1) {
                row.removeCell(row.getTableCells().size() - 1);
            }
            row.getCell(0).setWidth(String.valueOf(TEXT_WIDTH));
            row.getCell(0)
                    .getCTTc()
                    .getTcPr()
                    .addNewGridSpan()
                    .setVal(BigInteger.valueOf(cells.size()));
        }
        for (int c = 0; c < (group ? 1 : cells.size()); c++) {
            fill(row.getCell(c), header || group ? "TableHead" : "TableText", cells.get(c));
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    // Paragraphs and tables of Word

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** Adds text whose parts between double stars are bold. */
    private static void text(XWPFParagraph paragraph, String text) {
        String[] parts = text.split("\\*\\*");
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                XWPFRun run = paragraph.createRun();
                run.setText(parts[i]);
                run.setBold(i % 2 == 1);
            }
        }
    }

    private static void fill(XWPFTableCell cell, String style, String text) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style);
        text(paragraph, text);
    }

    private XWPFTable newTable(int rows, int columns) {
        XWPFTable table = word.createTable(rows, columns);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(TEXT_WIDTH);
        return table;
    }

    private void finish() {
        XWPFParagraph number = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        CTSectPr body = word.getDocument().getBody().getSectPr();
        pageSize(body);
        body.addNewPgNumType().setStart(BigInteger.ONE);
        var properties = word.getProperties().getCoreProperties();
        properties.setTitle(lines.get(0).substring(2));
        properties.setCreator("planlint");
        properties.setCreated(Optional.of(CREATED));
        properties.setModified(Optional.of(CREATED));
    }

    private static void pageSize(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    // Styles

    private void addStyles() {
        style("Normal", "Normal", BODY_FONT, 16).firstLine(640);
        style("Title", "Title", HEADING_FONT, 26).centred().space(3600, 600);
        style("Subtitle", "Subtitle", BODY_FONT, 18).centred().space(600, 0);
        style("TOCHeading", "TOC Heading", HEADING_FONT, 20).centred().space(0, 240);
        for (int level = 1; level <= 3; level++) {
            style("TOC" + level, "toc " + level, level == 3 ? BODY_FONT : HEADING_FONT, 14)
                    .indent(280 * (level - 1))
                    .leader();
        }
        style("Heading1", "heading 1", HEADING_FONT, 22).centred().space(480, 240).outline(0);
        style("Heading2", "heading 2", HEADING_FONT, 18).centred().space(320, 160).outline(1);
        style("Heading3", "heading 3", HEADING_FONT, 16).centred().space(200, 120).outline(2);
        style("Caption", "caption", HEADING_FONT, 14).centred().space(160, 80).keepNext();
        style("TableHead", "Table Head", HEADING_FONT, 11).centred().keepNext();
        style("TableText", "Table Text", BODY_FONT, 11).centred();
        style("TableNote", "Table Note", BODY_FONT, 11).space(60, 160);
        style("BoxText", "Box Text", BODY_FONT, 13).firstLine(520);
        // The document copies a style when it gets it, so it gets them when they are complete.
        XWPFStyles all = word.createStyles();
        styles.forEach(style -> all.addStyle(new XWPFStyle(style, all)));
    }

    private Style style(String id, String name, String font, int points) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        }
        style.addNewQFormat();
        style.addNewPPr();
        var run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setEastAsia(font);
        run.addNewSz().setVal(BigInteger.valueOf(2L * points));
        styles.add(style);
        return new Style(style);
    }

    /**
     * The paragraph settings of one style, in the order of the calls. All lengths are in twentieths
     * of a point.
     */
    private record Style(CTStyle style) {

        Style keepNext() {
            style.getPPr().addNewKeepNext();
            return this;
        }

        Style leader() {
            CTTabStop stop = style.getPPr().addNewTabs().addNewTab();
            stop.setVal(STTabJc.RIGHT);
            stop.setLeader(STTabTlc.DOT);
            stop.setPos(BigInteger.valueOf(TEXT_WIDTH));
            return this;
        }

        Style space(int before, int after) {
            var spacing = style.getPPr().addNewSpacing();
            spacing.setBefore(BigInteger.valueOf(before));
            spacing.setAfter(BigInteger.valueOf(after));
            return this;
        }

        Style firstLine(int width) {
            style.getPPr().addNewInd().setFirstLine(BigInteger.valueOf(width));
            return this;
        }

        Style indent(int width) {
            style.getPPr().addNewInd().setLeft(BigInteger.valueOf(width));
            return this;
        }

        Style centred() {
            style.getPPr().addNewJc().setVal(STJc.CENTER);
            return this;
        }

        Style outline(int level) {
            style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
            return this;
        }
    }

    /** The same archive with one fixed time on every entry: POI stamps them with the present. */
    private static byte[] withFixedTimes(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in =
                        new ZipInputStream(
                                new ByteArrayInputStream(archive), StandardCharsets.UTF_8);
                ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ZIP_TIME);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
