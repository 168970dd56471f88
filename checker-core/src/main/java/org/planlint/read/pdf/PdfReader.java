package org.planlint.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.planlint.document.DocumentInfo;
import org.planlint.document.Notice;
import org.planlint.read.DocumentReader;
import org.planlint.read.Format;
import org.planlint.read.InputFile;
import org.planlint.read.RawDocument;
import org.planlint.read.ReadLimits;
import org.planlint.read.ReadLimits.Measure;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableException.Reason;
import org.planlint.read.page.Page;
import org.planlint.read.page.PageReader;

/**
 * Reads PDF files: characters and ruled lines by their places, page by page. All is kept in memory;
 * nothing is written to disk, and neither scripts nor links nor attachments are looked at.
 */
public final class PdfReader implements DocumentReader {

    /** Of so many glyphs one without a character is too many to check what is left. */
    private static final int MANY = 20;

    static {
        BundledFont.install();
    }

    private final ReadLimits limits;

    public PdfReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(InputFile file) throws UnreadableException {
        try (PDDocument pdf =
                Loader.loadPDF(
                        file.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return read(pdf, file.info(Format.PDF));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Reason.ENCRYPTED, e);
        } catch (IOException e) {
            throw new UnreadableException(Reason.BROKEN_ARCHIVE, e);
        }
    }

    private RawDocument read(PDDocument pdf, DocumentInfo info)
            throws IOException, UnreadableException {
        if (pdf.getNumberOfPages() > limits.pages()) {
            throw ReadLimits.exceeded(Measure.PAGES, limits.pages());
        }
        PageReader pages = new PageReader(limits);
        boolean pictures = false;
        long glyphs = 0;
        long nameless = 0;
        int number = 0;
        for (PDPage pdfPage : pdf.getPages()) {
            PdfContent content = new PdfContent(pdfPage);
            Page page = content.read(++number);
            pictures |= page.glyphs().isEmpty() && content.hasPictures();
            glyphs += page.glyphs().size();
            nameless += content.nameless();
            pages.add(page);
        }
        if (nameless * MANY > glyphs) {
            throw new UnreadableException(Reason.NO_CHARACTERS);
        }
        return pages.read(pictures ? info.with(List.of(Notice.PAGES_WITHOUT_TEXT)) : info);
    }
}
