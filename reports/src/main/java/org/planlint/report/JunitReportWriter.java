package org.planlint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.planlint.check.Accepted;
import org.planlint.check.Finding;
import org.planlint.check.Report;
import org.planlint.check.RuleInfo;
import org.planlint.check.Severity;

/**
 * JUnit XML for continuous integration, valid against the jenkins-junit schema. The document is a
 * suite, every rule a case of its category's class, so that what held shows as passed. The class
 * names the document, too: services throw the suites of a build together and know a case by class
 * and name.
 *
 * <p>A case fails by its findings at or above the fail level. It is skipped where nothing was
 * decided: the rule had nothing to check, or all of it remained undecided, which is no pass. There
 * are no times: the same report gives the same bytes.
 */
public final class JunitReportWriter implements ReportWriter {

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            suite(xml, report, failLevel);
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void suite(XMLStreamWriter xml, Report report, Severity failLevel)
            throws XMLStreamException {
        Map<RuleInfo, Tally> tallies = Tally.byRule(report);
        ReportText words = new ReportText(report);
        PlainText plain = new PlainText(words, report.document().info().path());
        String suite = packageName(RepositoryPath.of(report));
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", report.document().info().path());
        attribute(xml, "tests", tallies.size());
        attribute(
                xml,
                "failures",
                tallies.values().stream()
                        .filter(tally -> !failures(tally, failLevel).isEmpty())
                        .count());
        attribute(xml, "errors", 0);
        attribute(
                xml,
                "skipped",
                tallies.values().stream().filter(JunitReportWriter::undecided).count());
        attribute(xml, "time", 0);
        for (Map.Entry<RuleInfo, Tally> entry : tallies.entrySet()) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("testcase");
            attribute(xml, "name", entry.getKey().id());
            attribute(xml, "classname", suite + '.' + entry.getKey().category());
            attribute(xml, "time", 0);
            outcome(xml, words, plain, entry.getValue(), failLevel);
            output(
                    xml,
                    report.texts().get(entry.getKey().id()).title(),
                    words,
                    plain,
                    entry.getValue(),
                    failLevel);
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    /** A path as classes are named: a package a folder, and no other dots. */
    private static String packageName(String path) {
        int dot = path.lastIndexOf('.');
        String stem = dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
        String name = stem.startsWith("/") ? stem.substring(1) : stem;
        return name.replace('.', '_').replace('/', '.');
    }

    private static void outcome(
            XMLStreamWriter xml, ReportText words, PlainText plain, Tally tally, Severity failLevel)
            throws XMLStreamException {
        List<Finding> failures = failures(tally, failLevel);
        if (!failures.isEmpty()) {
            String message = plain.message(failures.get(0));
            xml.writeCharacters("\n    ");
            xml.writeStartElement("failure");
            attribute(
                    xml,
                    "message",
                    failures.size() == 1
                            ? message
                            : words.get("junit.failed", message, failures.size()));
            attribute(xml, "type", gravest(failures).code());
            text(xml, proofs(plain, failures));
            xml.writeEndElement();
        } else if (undecided(tally)) {
            int doubts = tally.undecided().size();
            xml.writeCharacters("\n    ");
            xml.writeEmptyElement("skipped");
            attribute(
                    xml,
                    "message",
                    doubts == 0
                            ? words.get("junit.nothing")
                            : words.get("junit.undecided", doubts));
        }
    }

    private static void output(
            XMLStreamWriter xml,
            String title,
            ReportText words,
            PlainText plain,
            Tally tally,
            Severity failLevel)
            throws XMLStreamException {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("label.rule") + words.get("colon") + title);
        if (!tally.verified().isEmpty()) {
            lines.add(words.get("junit.held", tally.verified().size()));
        }
        List<Finding> below =
                tally.findings().stream().filter(finding -> !fails(finding, failLevel)).toList();
        if (!below.isEmpty()) {
            lines.add(words.get("junit.below", below.size()));
            lines.add(proofs(plain, below));
        }
        if (!tally.accepted().isEmpty()) {
            lines.add(words.get("junit.accepted", tally.accepted().size()));
            lines.add(proofs(plain, tally.accepted().stream().map(Accepted::finding).toList()));
        }
        if (!tally.undecided().isEmpty()) {
            lines.add(words.get("junit.undecided", tally.undecided().size()));
            tally.undecided().forEach(doubt -> lines.add("  " + SafeText.oneLine(doubt.reason())));
        }
        xml.writeCharacters("\n    ");
        xml.writeStartElement("system-out");
        text(xml, String.join("\n", lines));
        xml.writeEndElement();
    }

    private static String proofs(PlainText plain, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append('\n')
                    .append(plain.message(finding))
                    .append('\n')
                    .append(plain.location(finding));
            plain.proof(finding, Integer.MAX_VALUE)
                    .forEach(line -> text.append("\n  ").append(line));
            text.append('\n');
        }
        return text.toString();
    }

    private static List<Finding> failures(Tally tally, Severity failLevel) {
        return tally.findings().stream().filter(finding -> fails(finding, failLevel)).toList();
    }

    private static boolean fails(Finding finding, Severity failLevel) {
        return failLevel != null && finding.severity().atLeast(failLevel);
    }

    /** Whether nothing held and nothing was violated. */
    private static boolean undecided(Tally tally) {
        return tally.findings().isEmpty()
                && tally.accepted().isEmpty()
                && tally.verified().isEmpty();
    }

    private static Severity gravest(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
    }

    private static void attribute(XMLStreamWriter xml, String name, Object value)
            throws XMLStreamException {
        xml.writeAttribute(name, SafeText.printable(String.valueOf(value)));
    }

    private static void text(XMLStreamWriter xml, String text) throws XMLStreamException {
        xml.writeCharacters(SafeText.printable(text));
    }
}
