package org.planlint.read.ole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.planlint.document.DocumentInfo;
import org.planlint.document.Notice;
import org.planlint.read.DocumentReader;
import org.planlint.read.FileKind;
import org.planlint.read.Format;
import org.planlint.read.InputFile;
import org.planlint.read.RawDocument;
import org.planlint.read.RawDocument.Flow;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableException.Reason;
import org.planlint.read.word.WordTable;
import org.planlint.read.word.WordWriter;

/**
 * Reads the files of Word 97 to 2003 and of WPS, which writes the same, with Apache POI. Notes and
 * text boxes are kept apart from the text in such files; they are read behind it, and a notice says
 * so.
 */
public final class DocReader implements DocumentReader {

    private final ReadLimits limits;

    public DocReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(InputFile file) throws UnreadableException {
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            return read(word, file.info(Format.DOC));
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(Reason.ENCRYPTED, e);
        } catch (OldFileFormatException e) {
            throw new UnreadableException(Reason.UNKNOWN_FORMAT, e, FileKind.WORD_95);
        } catch (IOException e) {
            throw new UnreadableException(Reason.BROKEN_ARCHIVE, e);
        }
    }

    private RawDocument read(HWPFDocument word, DocumentInfo info) throws UnreadableException {
        WordWriter writer = new WordWriter(limits);
        DocParagraphs paragraphs = new DocParagraphs(word);
        write(word.getRange(), paragraphs, writer);
        boolean loose = false;
        for (Range range :
                List.of(
                        word.getMainTextboxRange(),
                        word.getFootnoteRange(),
                        word.getEndnoteRange())) {
            loose |= !range.text().isBlank();
            write(range, paragraphs, writer);
        }
        RawDocument document =
                new RawDocument(
                        info.with(notices(paragraphs.tracked(), loose)),
                        writer.source(false),
                        Flow.PARAGRAPHS,
                        writer.blocks());
        if (!document.hasText()) {
            throw new UnreadableException(Reason.NO_TEXT);
        }
        return document;
    }

    private static List<Notice> notices(boolean tracked, boolean loose) {
        if (tracked) {
            return loose
                    ? List.of(Notice.TRACKED_CHANGES, Notice.LOOSE_TEXT)
                    : List.of(Notice.TRACKED_CHANGES);
        }
        return loose ? List.of(Notice.LOOSE_TEXT) : List.of();
    }

    private static void write(Range range, DocParagraphs paragraphs, WordWriter writer)
            throws UnreadableException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (!paragraph.isInTable()) {
                paragraphs.add(paragraph, writer::write);
                continue;
            }
            Table table = range.getTable(paragraph);
            writer.write(table(table, paragraphs));
            i += Math.max(1, table.numParagraphs()) - 1;
        }
    }

    private static WordTable table(Table table, DocParagraphs paragraphs)
            throws UnreadableException {
        DocColumns columns = new DocColumns(table);
        WordTable result = new WordTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            result.startRow();
            result.header(row.isTableHeader());
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                if (c == 0) {
                    result.columnsBefore(columns.before(cell));
                }
                if (cell.isMerged() && !cell.isFirstMerged()) {
                    result.widen(columns.span(cell));
                    continue;
                }
                result.startCell();
                result.columnSpan(columns.span(cell));
                result.ofAbove(cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged());
                for (int p = 0; p < cell.numParagraphs(); p++) {
                    paragraphs.add(cell.getParagraph(p), result::add);
                }
            }
        }
        return result;
    }
}
