package org.planlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.planlint.check.Checker;
import org.planlint.lexicon.Lexicon;
import org.planlint.read.DocumentLoader;
import org.planlint.report.JsonReportWriter;
import org.planlint.rules.DroolsRuleBase;

/** Reading asks nobody and leaves nothing behind, and gives the same wherever it is done. */
@Isolated
class ReadingStaysHomeTest {

    @TempDir Path folder;

    @Test
    void nothingIsFetchedAndNothingIsLeft() throws IOException {
        List<Path> plans = plans();
        List<URI> asked = Collections.synchronizedList(new ArrayList<>());
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        ProxySelector before = ProxySelector.getDefault();
        List<String> files = names(temporary);
        ProxySelector.setDefault(
                new ProxySelector() {
                    @Override
                    public List<Proxy> select(URI address) {
                        asked.add(address);
                        return List.of(Proxy.NO_PROXY);
                    }

                    @Override
                    public void connectFailed(URI address, SocketAddress socket, IOException e) {
                        asked.add(address);
                    }
                });
        try {
            for (Path plan : plans) {
                Command.run("check", plan, "--out", folder.resolve("out"));
            }
        } finally {
            ProxySelector.setDefault(before);
        }

        assertThat(asked).isEmpty();
        List<String> left = names(temporary);
        left.removeAll(files);
        assertThat(left).noneMatch(name -> name.matches("(?i).*(pdf|poi|planlint).*"));
    }

    @Test
    void theSameBytesInEveryPlaceAndOnEveryThread() throws Exception {
        List<Path> plans = plans();
        List<String> expected = reports(plans, 1);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(reports(plans, 4)).as(language).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> reports(List<Path> plans, int threads) throws Exception {
        Checker checker = new Checker(DroolsRuleBase.load(), Lexicon.standard(), Locale.CHINESE);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (Path plan : plans) {
                tasks.add(
                        () -> {
                            ByteArrayOutputStream json = new ByteArrayOutputStream();
                            new JsonReportWriter()
                                    .write(
                                            checker.check(new DocumentLoader().load(plan)),
                                            null,
                                            json);
                            return json.toString(UTF_8);
                        });
            }
            List<String> reports = new ArrayList<>();
            for (Future<String> report : pool.invokeAll(tasks)) {
                reports.add(report.get());
            }
            return reports;
        } finally {
            pool.shutdownNow();
        }
    }

    /** The plan in every format, with links, pictures and templates that lie elsewhere. */
    private List<Path> plans() throws IOException {
        String markdown = new String(resource("plan.md"), UTF_8);
        String page =
                ExampleFormats.html(markdown)
                        .replace(
                                "<div class=\"article\">",
                                "<div class=\"article\"><img src='http://192.0.2.1/a.png'><iframe"
                                    + " src='http://192.0.2.1/b'></iframe><link rel='stylesheet'"
                                    + " href='http://192.0.2.1/c.css'>");
        return List.of(
                Files.writeString(
                        folder.resolve("plan.md"), markdown + "\n![图](http://192.0.2.1/d.png)\n"),
                Files.writeString(folder.resolve("plan.html"), page),
                Files.write(folder.resolve("plan.docx"), withTemplate(resource("plan.docx"))),
                Files.write(folder.resolve("plan.doc"), resource("plan.doc")),
                Files.write(folder.resolve("plan.pdf"), resource("plan.pdf")));
    }

    /** A Word file whose template lies at an address, as attacks have it. */
    private static byte[] withTemplate(byte[] word) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(word));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry("word/_rels/settings.xml.rels"));
            out.write(
                    ("<Relationships"
                         + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                         + " Id=\"r\" Type=\"attachedTemplate\" TargetMode=\"External\""
                         + " Target=\"http://192.0.2.1/e.dotm\"/></Relationships>")
                            .getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream content =
                ReadingStaysHomeTest.class.getResourceAsStream("formats/" + name)) {
            return content.readAllBytes();
        }
    }
}
