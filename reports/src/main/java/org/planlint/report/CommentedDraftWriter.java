package org.planlint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipException;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/**
 * The draft as a Word file with a comment at every operand of every finding. A Word file is written
 * as it is, with nothing but the comments put in; whatever else was checked is written as Word as
 * it was read.
 */
public final class CommentedDraftWriter implements ReportWriter {

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        Path draft = draft(report);
        if (draft == null || !comment(report, draft, out)) {
            new WordRendering(report).write(out);
        }
    }

    /**
     * The file that was checked, if it is a Word file and still the same; otherwise {@code null}.
     */
    private static Path draft(Report report) throws IOException {
        if (!report.document().info().format().equals("docx")) {
            return null;
        }
        try {
            Path path = Path.of(report.document().info().path());
            boolean same =
                    Files.isRegularFile(path)
                            && sha256(path).equals(report.document().info().sha256());
            return same ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static String sha256(Path path) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** {@code false} where the file is of a make that comments can't be put into. */
    private static boolean comment(Report report, Path draft, OutputStream out) throws IOException {
        try (WordPackage file = new WordPackage(draft)) {
            String xml = file.main();
            WordText text = xml == null ? null : WordText.of(xml);
            if (text == null) {
                return false;
            }
            DraftComments findings = new DraftComments(report, text);
            if (!findings.possible()) {
                return false;
            }
            CommentedXml commented = new CommentedXml(xml, text.prefix());
            if (!report.findings().isEmpty() && !comment(file, text, findings, commented)) {
                return false;
            }
            file.main(commented.toString());
            file.write(out);
            return true;
        } catch (ZipException e) {
            return false; // A reader more patient than java.util.zip has read it.
        }
    }

    private static boolean comment(
            WordPackage file, WordText text, DraftComments findings, CommentedXml commented)
            throws IOException {
        String present = file.comments();
        String namespace = text.strict() ? WordText.STRICT : WordMarkup.NAMESPACE;
        if (present == null) {
            WordComments comments = new WordComments("w:", text.greatestComment() + 1);
            findings.write(commented, comments);
            return file.addComments(comments.part(namespace), text.strict());
        }
        WordText texts = WordText.of(present);
        if (texts == null) {
            return false;
        }
        int greatest = Math.max(text.greatestComment(), texts.greatestComment());
        WordComments comments = new WordComments(texts.prefix(), greatest + 1);
        findings.write(commented, comments);
        file.comments(extended(present, texts.prefix(), comments.texts().toString()));
        return true;
    }

    /** The part with the comments with further ones behind them. */
    private static String extended(String part, String prefix, String comments) {
        String end = "</" + prefix + "comments>";
        int at = part.lastIndexOf(end);
        if (at >= 0) {
            return CommentedXml.inserted(part, Map.of(at, comments));
        }
        // A part without a comment may be one empty element.
        int slash = part.lastIndexOf("/>");
        return part.substring(0, slash) + ">" + comments + end + part.substring(slash + 2);
    }
}
