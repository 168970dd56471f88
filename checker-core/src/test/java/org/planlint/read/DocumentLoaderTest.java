package org.planlint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.planlint.read.word.DocxFile.p;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.read.ReadLimits.Measure;
import org.planlint.read.UnreadableException.Reason;
import org.planlint.read.word.DocxFile;

class DocumentLoaderTest {

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final ReadLimits SMALL =
            ReadLimits.DEFAULT
                    .with(Measure.BYTES, 1 << 20)
                    .with(Measure.UNPACKED_BYTES, 16 << 20)
                    .with(Measure.DEPTH, 100)
                    .with(Measure.CELLS, 1000);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.txt, text",
        "a.TXT, text",
        "a.md, markdown",
        "a.markdown, markdown",
        "a.html, html",
        "a.htm, html",
        "-, text",
        "规划纲要（3.15稿）, text",
        "规划纲要, text"
    })
    void formatsOfTextByName(String name, String format) throws Exception {
        assertThat(Raw.read(name, "云岭县").info().format()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, <!DOCTYPE html><p>云岭县, html",
        "-, ' <!-- x --><HTML><p>云岭县', html",
        "a.txt, '<?xml version=\"1.0\"?><html><p>云岭县', html",
        "a.txt, <div>云岭县</div>, html",
        "a.txt, '<table><tr><td>1</table>\n第一章\n第二章', text",
        "a.md, <div>云岭县</div>, markdown",
        "a.md, <!DOCTYPE html><p>云岭县, html",
        "a.txt, <5.5亿元, text",
        "a.txt, <b>云岭县</b>, text"
    })
    void formatsOfTextByContent(String name, String content, String format) throws Exception {
        assertThat(Raw.read(name, content).info().format()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a", "-", "a.doc", "a.pdf", "a.txt"})
    void wordByContent(String name) throws Exception {
        byte[] file = DocxFile.withBody(p("云岭县")).bytes();
        assertThat(Raw.read(name, file).info().format()).isEqualTo("docx");
    }

    @ParameterizedTest
    @CsvSource({
        "a.rtf, RTF, {\\rtf1 x}",
        "a.docx, RTF, {\\rtf1 x}",
        "a.xml, WORD_XML, '<?xml version=\"1.0\"?><?mso-application"
                + " progid=\"Word.Document\"?><x/>'"
    })
    void formatsThatAreNotRead(String name, FileKind kind, String content) {
        UnreadableException failure = failure(name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(failure.details()).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, 云岭县, text",
        "a.docx, <html>云岭县, html",
        "a.doc, <html>云岭县, html",
        "a.pdf, 云岭县, text",
        "a.xyz, 云岭县, text"
    })
    void theContentCountsAndNotTheEnding(String name, String content, String format)
            throws Exception {
        assertThat(Raw.read(name, content).info().format()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A00, IMAGE",
        "FFD8FFE000104A46, IMAGE",
        "526172211A0700, ARCHIVE",
        "377ABCAF271C0004, ARCHIVE",
        "1F8B080000000000, ARCHIVE",
        "0001020300FFFE80, BINARY"
    })
    void bytesOfOtherFormats(String bytes, FileKind kind) {
        UnreadableException failure = failure("a.dat", HexFormat.of().parseHex(bytes));
        assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(failure.details()).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, EXCEL",
        "ppt/presentation.xml, POWERPOINT",
        "plans/a.txt, ARCHIVE"
    })
    void otherArchives(String part, FileKind kind) {
        byte[] file = new DocxFile().part(part, "<x/>").bytes();
        assertThat(failure("a.zip", file).details()).containsExactly(kind);
        assertThat(failure("a.docx", file).reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void openDocument() {
        byte[] file =
                new DocxFile().part("META-INF/manifest.xml", "").part("content.xml", "").bytes();
        assertThat(failure("a.odt", file).details()).containsExactly(FileKind.OPEN_DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({"Workbook, EXCEL", "PowerPoint Document, POWERPOINT", "x, BINARY"})
    void oldOffice(String stream, FileKind kind) {
        UnreadableException failure = failure("a.doc", ole(stream));
        assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(failure.details()).containsExactly(kind);
        assertThat(failure("a.docx", ole(stream)).details()).containsExactly(kind);
    }

    @Test
    void protectedByPassword() {
        assertThat(failure("a.docx", ole("EncryptedPackage")).reason()).isEqualTo(Reason.ENCRYPTED);
        byte[] zip = DocxFile.withBody(p("云岭县")).bytes();
        int directory = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        zip[directory + 8] |= 1;
        assertThat(failure("a.docx", zip).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void aFileCutAnywhereIsBroken() {
        byte[] file = DocxFile.withBody(p("云岭县").repeat(50)).styles("").bytes();
        for (int length = 4; length < file.length; length += 7) {
            assertThat(failure("a.docx", Arrays.copyOf(file, length)).reason())
                    .isEqualTo(Reason.BROKEN_ARCHIVE);
        }
        assertThat(failure("a.docx", Arrays.copyOf(file, file.length - 30)).reason())
                .isEqualTo(Reason.BROKEN_ARCHIVE);
    }

    @Test
    void aFileChangedAnywhereIsReadOrRefused() {
        byte[] file = DocxFile.withBody(p("云岭县").repeat(50)).styles("").bytes();
        for (int i = 0; i < file.length; i++) {
            byte[] changed = file.clone();
            changed[i] ^= (byte) 0x55;
            try {
                assertThat(Raw.read("a.docx", changed).hasText()).isTrue();
            } catch (UnreadableException e) {
                assertThat(e.reason()).isNotNull();
            }
        }
    }

    @Test
    void contentThatIsNotWhatTheDirectorySays() {
        byte[] file = DocxFile.withBody(p("云岭县").repeat(50)).bytes();
        int name = new String(file, StandardCharsets.ISO_8859_1).indexOf("word/document.xml");
        Arrays.fill(file, name + 40, name + 60, (byte) 0x5a);
        assertThat(failure("a.docx", file).reason())
                .isIn(Reason.BROKEN_ARCHIVE, Reason.BROKEN_MARKUP);
        assertThat(failure("a.docx", new byte[100]).reason()).isEqualTo(Reason.BROKEN_ARCHIVE);
    }

    @Test
    void brokenMarkup() {
        UnreadableException failure =
                failure("a.docx", DocxFile.withDocument("<w:document><w:p>").bytes());
        assertThat(failure.reason()).isEqualTo(Reason.BROKEN_MARKUP);
        assertThat(failure.details()).containsExactly("word/document.xml");
    }

    @Test
    void badBytesAreAFailureAndNoNoise() {
        byte[] part = "<a>云岭县</a>".getBytes(StandardCharsets.UTF_8);
        part[4] = 'x';
        PrintStream before = System.err;
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        System.setErr(new PrintStream(noise, true, StandardCharsets.UTF_8));
        try {
            byte[] file = new DocxFile().part("word/document.xml", part).bytes();
            assertThat(failure("a.docx", file).reason()).isEqualTo(Reason.BROKEN_MARKUP);
        } finally {
            System.setErr(before);
        }
        assertThat(noise.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void entitiesAreRefused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "geheim");
        String bomb =
                "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
                    + " \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String external = "<!DOCTYPE w:document [<!ENTITY c SYSTEM \"" + secret.toUri() + "\">]>";
        for (String type : new String[] {bomb, external}) {
            String xml =
                    type
                            + "<w:document"
                            + DocxFile.NAMESPACES
                            + "><w:body>"
                            + p("&c;")
                            + "</w:body></w:document>";
            assertThat(failure("a.docx", DocxFile.withDocument(xml).bytes()).reason())
                    .isEqualTo(Reason.BROKEN_MARKUP);
        }
    }

    @Test
    void bombsAreRefused() throws Exception {
        byte[] zeros = DocxFile.withDocument(" ".repeat(12 << 20)).bytes();
        UnreadableException ratio = failure("a.docx", zeros, SMALL);
        assertThat(ratio.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(ratio.details()).containsExactly(Measure.RATIO, 200L);
        byte[] large = DocxFile.withBody(p("云岭县".repeat(1 << 20))).bytes();
        UnreadableException size =
                failure(
                        "a.docx",
                        large,
                        SMALL.with(Measure.UNPACKED_BYTES, 1 << 20).with(Measure.RATIO, 10_000));
        assertThat(size.details()).containsExactly(Measure.UNPACKED_BYTES, (long) (1 << 20));
        byte[] deep = DocxFile.withBody("<w:p>".repeat(200) + "</w:p>".repeat(200)).bytes();
        assertThat(failure("a.docx", deep, SMALL).details()).containsExactly(Measure.DEPTH, 100L);
    }

    @Test
    void tooManyBytes() throws Exception {
        Path file = Files.write(folder.resolve("a.txt"), new byte[(1 << 20) + 1]);
        UnreadableException failure =
                catchThrowableOfType(
                        UnreadableException.class, () -> new DocumentLoader(SMALL).load(file));
        assertThat(failure.details()).containsExactly(Measure.BYTES, (long) (1 << 20));
    }

    /** Repetitions that would take hours if any of them were looked at again for each other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "<b ",
                "<b",
                "&",
                "&a",
                "&#",
                "***甲",
                "***",
                "*",
                "_",
                "<!--",
                "<!-- -->",
                "<table>",
                "\n<table>",
                "\n```",
                "\\",
                "\\|",
                "|-",
                "\n|\n|-",
                "# ",
                "- ",
                "\n> > > ",
                "](#a)",
                "[a](#a)",
                "</p>",
                "<td rowspan=9 colspan=9>",
                "\n---",
                "<a href=",
                "　"
            })
    void repetitionsAreReadInLinearTime(String piece) throws Exception {
        String text = "甲" + piece.repeat(100_000);
        for (String name : new String[] {"a.txt", "a.md"}) {
            assertThat(Raw.read(name, text).hasText()).isTrue();
        }
    }

    @Test
    void cellsThatCoverAllRowsBelowAreCounted() {
        String table = "<table><tr>" + "<td rowspan=60000>".repeat(5000) + "<tr><td>甲".repeat(5000);
        UnreadableException failure = failure("a.html", table.getBytes(StandardCharsets.UTF_8));
        assertThat(failure.details()).containsExactly(Measure.CELLS, 500_000L);
    }

    @Test
    void emptyFilesAndFilesWithoutText() {
        assertThat(failure("a.txt", new byte[0]).reason()).isEqualTo(Reason.EMPTY);
        assertThat(failure("a.docx", DocxFile.withBody("<w:p/>").bytes()).reason())
                .isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void textUnderItsNameThatIsNone() {
        assertThat(failure("a.txt", new byte[] {1, 0, 2, 3, 0, 5, 6}).reason())
                .isEqualTo(Reason.BINARY_NOT_TEXT);
    }

    @Test
    void filesOfTheSystem() throws Exception {
        DocumentLoader loader = new DocumentLoader();
        Path missing = folder.resolve("none.txt");
        assertThat(
                        catchThrowableOfType(UnreadableException.class, () -> loader.load(missing))
                                .reason())
                .isEqualTo(Reason.MISSING);
        assertThat(
                        catchThrowableOfType(UnreadableException.class, () -> loader.load(folder))
                                .reason())
                .isEqualTo(Reason.NOT_READABLE);
        Path plan = Files.writeString(folder.resolve("规划.md"), "# 云岭县");
        assertThat(loader.load(plan).info().path()).isEqualTo(plan.toString().replace('\\', '/'));
    }

    @Test
    void standardInput() throws Exception {
        InputStream input = new ByteArrayInputStream("云岭县".getBytes(StandardCharsets.UTF_8));
        RawDocument document = new DocumentLoader().load(DocumentLoader.STANDARD_INPUT, input);
        assertThat(document.info().path()).isEqualTo("-");
        assertThat(Raw.shown(document)).containsExactly("云岭县");
    }

    @Test
    void anInputThatBreaksOff() {
        InputStream input =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                };
        UnreadableException failure =
                catchThrowableOfType(
                        UnreadableException.class, () -> new DocumentLoader().load("-", input));
        assertThat(failure.reason()).isEqualTo(Reason.NOT_READABLE);
    }

    private static byte[] ole(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = Arrays.copyOf(OLE.getBytes(StandardCharsets.ISO_8859_1), 2048);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private static UnreadableException failure(String name, byte[] content) {
        return failure(name, content, ReadLimits.DEFAULT);
    }

    private static UnreadableException failure(String name, byte[] content, ReadLimits limits) {
        return catchThrowableOfType(
                UnreadableException.class,
                () -> new DocumentLoader(limits).load(new InputFile(name, content)));
    }
}
