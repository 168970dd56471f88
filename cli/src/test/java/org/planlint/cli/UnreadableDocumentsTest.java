package org.planlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planlint.check.RuleBase;
import org.planlint.cli.Command.Result;
import org.planlint.policy.Decisions;
import org.planlint.policy.Decisions.Wishes;
import org.planlint.read.DocumentLoader;
import org.planlint.read.ReadLimits;
import org.planlint.report.ReportFormat;
import org.planlint.rules.DroolsRuleBase;

/**
 * Whatever is wrong with a document is said in one line that names it and the way out; the status
 * is 2, and the other documents are checked all the same.
 */
class UnreadableDocumentsTest {

    @TempDir Path folder;

    private Path sound;

    @BeforeEach
    void writeSoundPlan() throws IOException {
        sound = Plans.write(folder, "sound.md", Plans.SOUND);
    }

    static Stream<Arguments> badFiles() throws Exception {
        byte[] word = word();
        return Stream.of(
                Arguments.of("empty.md", new byte[0], "文件是空的", "请确认"),
                Arguments.of("blank.txt", " \n\t\n\u3000\n".getBytes(UTF_8), "文件是空的", "请确认"),
                Arguments.of("plan.dat", new byte[] {0, 1, 2, 3, 0, 5}, "不能读取这种格式", "请提供 .docx"),
                Arguments.of("plan.pdf", "%PDF-1.7\n".getBytes(UTF_8), "已损坏", "请重新下载"),
                Arguments.of("plan.rtf", "{\\rtf1 x}".getBytes(UTF_8), "RTF", "另存为 .docx"),
                Arguments.of("half.docx", Arrays.copyOf(word, word.length / 2), "已损坏", "请重新下载"),
                Arguments.of("locked.docx", encrypted(word), "设有密码", "请先"),
                Arguments.of("noise.txt", noise(), "编码", "另存为 UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void badFile(String name, byte[] content, String wrong, String wayOut) throws IOException {
        Path bad = Files.write(folder.resolve(name), content);

        Result result = Command.run("check", bad, sound);

        assertComplaint(result, bad).contains(wrong).contains(wayOut);
        assertSoundPlanIsChecked(result);
    }

    @Test
    void missingFile() {
        Path missing = folder.resolve("没有.md");

        Result result = Command.run("check", missing, sound);

        assertComplaint(result, missing).contains("文件不存在").contains("请检查路径");
        assertSoundPlanIsChecked(result);
    }

    @Test
    void folderWithoutDocuments() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("drafts"));
        Plans.write(empty, "notes.xlsx", "no plan");

        Result result = Command.run("check", empty, sound);

        assertComplaint(result, empty).contains("没有可检查的文件").contains(".docx");
        assertSoundPlanIsChecked(result);
    }

    @Test
    void badFileWithinAFolder() throws IOException {
        Path bad = Plans.write(folder, "drafts/empty.md", "");
        Plans.write(folder, "drafts/good.md", Plans.SOUND);

        Result result = Command.run("check", folder.resolve("drafts"));

        assertComplaint(result, bad).contains("文件是空的");
        assertThat(result.out()).contains("good.md", "没有发现问题");
    }

    @Test
    void fileThatMayNotBeRead() throws IOException {
        Path secret = Plans.write(folder, "secret.md", Plans.SOUND);
        assumeFalse(!secret.toFile().setReadable(false) || Files.isReadable(secret), "as root");

        Result result = Command.run("check", secret, sound);

        assertComplaint(result, secret).contains("无法打开").contains("请检查读取权限");
        assertSoundPlanIsChecked(result);
    }

    @Test
    void hugeFile() throws IOException {
        Path huge = Plans.write(folder, "huge.md", Plans.SOUND.repeat(10));
        ReadLimits limits = ReadLimits.DEFAULT.with(ReadLimits.Measure.BYTES, 1000);

        Result result = Command.run(new byte[0], Map.of(), at -> run(at, limits, huge, sound));

        assertComplaint(result, huge).contains("超过 1000 字节").contains("请");
        assertSoundPlanIsChecked(result);
    }

    @Test
    void limitsAreForTheUserToSet() throws IOException {
        Path plan = Plans.write(folder, "plan.md", Plans.SOUND);

        Result small = Command.run("check", plan, "--limit", "bytes=100,pages=5");
        Result wrong = Command.run("check", plan, "--limit", "pounds=5");

        assertComplaint(small, plan).contains("超过 100 字节");
        assertThat(wrong.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(wrong.err()).contains("--limit", "pounds=5", "seconds=N");
    }

    private int run(Terminal terminal, ReadLimits limits, Path... files) {
        RunOptions options =
                new RunOptions(EnumSet.of(ReportFormat.CONSOLE), folder.resolve("reports"), 1);
        Decisions decisions = new Decisions(Wishes.NONE, LocalDate.now(), Locale.CHINESE);
        Messages messages = new Messages(Locale.CHINESE);
        return new CheckRun(
                        terminal,
                        messages,
                        new LoadingRuleBase(Locale.CHINESE),
                        usual -> limits,
                        options,
                        decisions)
                .over(List.of(files));
    }

    @Test
    void everyBadFileHasItsLine() throws Exception {
        List<Path> bad = badFiles().map(this::write).toList();

        Object[] words = Stream.concat(Stream.of("check"), bad.stream()).toArray();
        Result result = Command.run(words);

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints()).hasSameSizeAs(bad);
        assertThat(result.out()).isEmpty();
    }

    private Path write(Arguments arguments) {
        try {
            return Files.write(
                    folder.resolve((String) arguments.get()[0]), (byte[]) arguments.get()[1]);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void namesOfFilesCannotSteerTheTerminal() {
        Result result = Command.run("check", "a\u001b[2Jb.md");

        assertThat(result.err()).doesNotContain("\u001b").contains("b.md");
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertComplaint(
            Result result, Path file) {
        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        return assertThat(result.complaints())
                .singleElement()
                .asString()
                .startsWith(DocumentLoader.name(file) + ": ");
    }

    private static void assertSoundPlanIsChecked(Result result) {
        assertThat(result.out()).contains("sound.md", "没有发现问题");
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Plans.SOUND
                    .lines()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** As Word does it: the whole file within an old container. */
    private static byte[] encrypted(byte[] document) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(document);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** Text in GB18030 with a byte in the middle that this encoding never has. */
    private static byte[] noise() {
        byte[] text = Plans.SOUND.getBytes(java.nio.charset.Charset.forName("GB18030"));
        text[text.length / 2] = (byte) 0xff;
        text[text.length / 2 + 1] = (byte) 0xff;
        return text;
    }

    /** A library that is damaged, or missing, is met when a document needs it. */
    @Test
    void aClassThatCannotBeLoadedEndsOneCheckAndNotTheRun() throws Exception {
        Path first = Plans.write(folder, "1.md", Plans.SOUND);
        Path second = Plans.write(folder, "2.md", Plans.SOUND);
        AtomicBoolean met = new AtomicBoolean();
        RuleBase whole = DroolsRuleBase.load();
        RuleBase damaged =
                (RuleBase)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {RuleBase.class},
                                (proxy, method, arguments) -> {
                                    if (method.getName().equals("judge") && !met.getAndSet(true)) {
                                        throw new NoClassDefFoundError("org/x/Missing");
                                    }
                                    return method.invoke(whole, arguments);
                                });

        Result result =
                Command.run(
                        new byte[0],
                        Map.of(),
                        terminal -> {
                            Messages messages = new Messages(Locale.CHINESE);
                            Decisions decisions =
                                    new Decisions(Wishes.NONE, LocalDate.now(), Locale.CHINESE);
                            RunOptions options =
                                    new RunOptions(EnumSet.of(ReportFormat.CONSOLE), folder, 1);
                            return new CheckRun(
                                            terminal,
                                            messages,
                                            damaged,
                                            UnaryOperator.identity(),
                                            options,
                                            decisions)
                                    .over(List.of(first, second));
                        });

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints())
                .singleElement()
                .asString()
                .contains("1.md", "org/x/Missing");
        assertThat(result.out()).contains("2.md").doesNotContain("1.md");
    }
}
