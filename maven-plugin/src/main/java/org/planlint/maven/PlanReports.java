package org.planlint.maven;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.module.xhtml5.Xhtml5SinkFactory;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.planlint.check.RuleBase;
import org.planlint.check.WholeFile;
import org.planlint.report.ReportFiles;
import org.planlint.report.RuleHandbook;

/** Writes a page for a site, and what it links to beside it. */
final class PlanReports {

    /** Tables can be read without the skin of a site. */
    private static final String STYLE =
            "<style>body{font-family:sans-serif;margin:2em"
                + " auto;max-width:70em;line-height:1.6}table{border-collapse:collapse}th,td{border:1px"
                + " solid #bbb;padding:.3em .6em;text-align:left;vertical-align:top}</style>";

    private final String name;
    private final Path folder;
    private final Locale locale;

    /**
     * @param name of the page, and of the folder of what it links to
     * @param folder of the page
     */
    PlanReports(String name, File folder, Locale locale) {
        this.name = name;
        this.folder = folder.toPath();
        this.locale = PageWords.language(locale);
    }

    /** Where the pages go that the page links to. */
    Path besides() {
        return folder.resolve(name);
    }

    Locale locale() {
        return locale;
    }

    /** Writes the page to a sink, which is closed, and the rules' pages beside it. */
    void write(Sink sink, List<CheckedPlan> plans) throws IOException {
        sink.head();
        sink.title();
        sink.text(title());
        sink.title_();
        sink.head_();
        sink.body();
        body(sink, plans);
        sink.body_();
        sink.flush();
        sink.close();
    }

    /** Writes the page as a file of its own. */
    void writeAlone(List<CheckedPlan> plans) throws MojoExecutionException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            write(new Xhtml5SinkFactory().createSink(page, "UTF-8"), plans);
            // Sinks let no style into a head.
            String styled =
                    page.toString(StandardCharsets.UTF_8).replace("</head>", STYLE + "</head>");
            Files.createDirectories(folder);
            WholeFile.write(
                    folder.resolve(name + ".html"),
                    out -> out.write(styled.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new MojoExecutionException("planlint: cannot write " + name + ".html", e);
        }
    }

    private void body(Sink sink, List<CheckedPlan> plans) throws IOException {
        RuleBase rules = PlanChecks.rules();
        new RuleHandbook(rules, locale).write(besides().resolve(ReportPage.RULES));
        ReportFiles files =
                new ReportFiles(
                        besides(), plans.stream().map(CheckedPlan::document).toList(), List.of());
        new ReportPage(sink, locale, name, files, RuleHandbook.pages(rules)).write(title(), plans);
    }

    private String title() {
        return new PageWords(locale).get(name + ".name");
    }
}
