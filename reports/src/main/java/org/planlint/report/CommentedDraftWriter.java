package org.planlint.report;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipException;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.read.InputFile;
import org.planlint.read.UnreadableException;

/**
 * The draft as a Word file with a comment at every operand of every finding. A Word file is written
 * as it is, with nothing but the comments put in; whatever else was checked is written as Word as
 * it was read.
 */
public final class CommentedDraftWriter implements ReportWriter {

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        InputFile draft = draft(report);
        ByteArrayOutputStream commented = draft == null ? null : commented(report, draft);
        if (commented == null) {
            new WordRendering(report).write(out);
        } else {
            commented.writeTo(out);
        }
    }

    /**
     * The file that was checked, if it is a Word file and still the same; otherwise {@code null}.
     */
    private static InputFile draft(Report report) throws IOException {
        if (!report.document().info().format().equals("docx")) {
            return null;
        }
        try {
            Path path = Path.of(report.document().info().path());
            if (!Files.isRegularFile(path)) {
                return null;
            }
            byte[] bytes = Files.readAllBytes(path);
            boolean same = sha256(bytes).equals(report.document().info().sha256());
            return same ? new InputFile(path.toString(), bytes) : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The whole file, as it may turn out damaged up to its last part; {@code null} where it is, or
     * where it is of a make that comments can't be put into.
     */
    private static ByteArrayOutputStream commented(Report report, InputFile draft)
            throws IOException {
        try (WordPackage file = new WordPackage(Path.of(draft.path()))) {
            String xml = file.text(file.mainPart());
            WordNames names = xml == null ? null : WordNames.of(xml);
            if (names == null) {
                return null;
            }
            DraftPart main = new DraftPart(xml, names);
            DraftPlaces places = new DraftPlaces(report.document().source(), draft, file, main);
            CommentedXml commented = new CommentedXml(xml, names.prefix());
            if (!report.findings().isEmpty()
                    && !comment(file, names, main, new DraftComments(report, places), commented)) {
                return null;
            }
            file.change(file.mainPart(), commented.toString());
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            file.write(whole);
            return whole;
        } catch (ZipException | EOFException | UnreadableException e) {
            return null; // A reader more patient than java.util.zip has read it.
        }
    }

    private static boolean comment(
            WordPackage file,
            WordNames names,
            DraftPart main,
            DraftComments findings,
            CommentedXml commented)
            throws IOException {
        String part = file.commentsPart();
        if (part == null) {
            WordComments comments = new WordComments("w:", main.greatestComment() + 1);
            return findings.write(commented, comments)
                    && file.addComments(comments.part(names.namespace()), names.strict());
        }
        String present = file.text(part);
        WordNames theirs = WordNames.of(present);
        if (theirs == null) {
            return false;
        }
        int theirGreatest = new DraftPart(present, theirs).greatestComment();
        int first = Math.max(main.greatestComment(), theirGreatest) + 1;
        WordComments comments = new WordComments(theirs.prefix(), first);
        if (!findings.write(commented, comments)) {
            return false;
        }
        String more = CommentedXml.withLast(present, comments.texts().toString());
        if (more != null) {
            file.change(part, more);
        }
        return more != null;
    }
}
