package org.planlint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/**
 * The report as one page that needs nothing else: no network, no fonts, no other file. It can be
 * mailed, printed and read without its script; what it quotes from the document is never taken for
 * markup, and a policy forbids all but its own style and script.
 */
public final class HtmlReportWriter implements ReportWriter {

    private static final String GENERATOR = "<meta name=\"generator\" content=\"planlint\">";

    /** The generator stands among the first bytes. */
    private static final int HEAD = 256;

    /** Whether a file is such a page, and no document: folders of drafts hold both. */
    public static boolean wrote(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(HEAD), StandardCharsets.UTF_8).contains(GENERATOR);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        PageAsset style = PageAsset.of("page.css");
        PageAsset script = PageAsset.of("page.js");
        ReportText words = new ReportText(report);
        Html html = new Html();
        html.open("html", "lang", words.language()).line();
        head(html, words, report, style, script);
        html.open("body").line();
        html.element("a", words.get("html.skip"), "class", "skip", "href", "#findings").line();
        new HtmlFrame(html, words).write(report);
        html.asset("script", script.content()).line();
        html.close().line().close().line();
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void head(
            Html html, ReportText words, Report report, PageAsset style, PageAsset script) {
        html.open("head").line().open("meta", "charset", "utf-8").line();
        html.open("meta", "name", "generator", "content", "planlint").line();
        html.open(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src "
                                + style.hash()
                                + "; script-src "
                                + script.hash()
                                + "; base-uri 'none'; form-action 'none'")
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "color-scheme", "content", "light dark").line();
        html.open("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", report.document().title() + " · " + words.get("html.eyebrow")).line();
        html.asset("style", style.content()).line().close().line();
    }
}
