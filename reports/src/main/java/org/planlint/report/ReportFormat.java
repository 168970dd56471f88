package org.planlint.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The formats that reports can be written in: by name, with the writer and the name of the file.
 */
public enum ReportFormat {
    /** Plain text, as people read it on a terminal. */
    CONSOLE("", ".txt"),
    /** For scripts. */
    JSON("", ".json"),
    /** One self-contained page, for the editor and the meeting. */
    HTML("", ".html"),
    /** The draft as a Word file with a comment at every operand of every finding. */
    DOCX("", "-comments.docx"),
    /** The table of opinions on the draft, to be filled in by those who decide. */
    OPINIONS("", "-opinions.docx"),
    /** The same as a workbook; written together with it. */
    OPINIONS_SHEET("", "-opinions.xlsx"),
    /** For continuous integration: a test case a rule. */
    JUNIT("TEST-", ".xml"),
    /** For code scanning and editors: SARIF 2.1.0. */
    SARIF("", ".sarif"),
    /** For reviewdog. */
    RDJSON("", ".rdjson"),
    /** For GitLab's merge requests. */
    GITLAB("", ".gitlab.json"),
    /** For GitHub's workflows, which read it where a step prints it. */
    GITHUB("", ".github.txt"),
    /** For the many services that read Checkstyle's XML. */
    CHECKSTYLE("", ".checkstyle.xml");

    private final String prefix;
    private final String ending;

    ReportFormat(String prefix, String ending) {
        this.prefix = prefix;
        this.ending = ending;
    }

    /**
     * The formats of a name as users write it, in any case; none where the name is not known, more
     * than one where it stands for several files.
     */
    public static Set<ReportFormat> named(String name) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (ReportFormat format : values()) {
            if (format.code().equals(name.toLowerCase(Locale.ROOT))) {
                formats.add(format);
            }
        }
        return formats;
    }

    /** All names that options know. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ReportFormat::code).distinct().toList();
    }

    /** The name in options; formats that are written together share it. */
    public String code() {
        return this == OPINIONS_SHEET ? OPINIONS.code() : name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is meant for standard output and not for a file. */
    public boolean isPrinted() {
        return this == CONSOLE || this == GITHUB;
    }

    /** A writer with its usual settings. */
    public ReportWriter writer() {
        return switch (this) {
            case CONSOLE -> new ConsoleReportWriter();
            case JSON -> new JsonReportWriter();
            case HTML -> new HtmlReportWriter();
            case DOCX -> new CommentedDraftWriter();
            case OPINIONS -> new OpinionTableWriter();
            case OPINIONS_SHEET -> new OpinionSheetWriter();
            case JUNIT -> new JunitReportWriter();
            case SARIF -> new SarifReportWriter();
            case RDJSON -> new RdjsonReportWriter();
            case GITLAB -> new GitlabReportWriter();
            case GITHUB -> new GithubReportWriter();
            case CHECKSTYLE -> new CheckstyleReportWriter();
        };
    }

    /** The name of a report's file. */
    String fileName(String baseName) {
        return prefix + baseName + ending;
    }
}
