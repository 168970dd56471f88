package org.planlint.report;

import java.util.Locale;
import java.util.Optional;

/**
 * The formats that reports can be written in: by name, with the writer and the name of the file.
 */
public enum ReportFormat {
    /** Plain text, as people read it on a terminal. */
    CONSOLE("", ".txt"),
    /** For scripts (CONTRACT.md). */
    JSON("", ".json"),
    /** One self-contained page, for the editor and the meeting. */
    HTML("", ".html"),
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

    /** The format of a name as users write it, in any case. */
    public static Optional<ReportFormat> byName(String name) {
        for (ReportFormat format : values()) {
            if (format.code().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The name in options. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
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
