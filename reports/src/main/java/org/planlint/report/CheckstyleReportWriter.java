package org.planlint.report;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/** Checkstyle's XML, which most services for builds can read. */
final class CheckstyleReportWriter implements ReportWriter {

    /** The version of the format, not ours: readers look for it. */
    private static final String FORMAT_VERSION = "4.3";

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        ReportText words = new ReportText(report);
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("checkstyle");
            xml.writeAttribute("version", FORMAT_VERSION);
            xml.writeCharacters("\n  ");
            xml.writeStartElement("file");
            xml.writeAttribute("name", SafeText.printable(RepositoryPath.of(report)));
            for (Finding finding : report.findings()) {
                error(xml, finding, words);
            }
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void error(XMLStreamWriter xml, Finding finding, ReportText words)
            throws XMLStreamException {
        Place place = finding.places().get(0);
        xml.writeCharacters("\n    ");
        xml.writeEmptyElement("error");
        xml.writeAttribute("line", Integer.toString(place.line()));
        xml.writeAttribute("column", Integer.toString(place.column()));
        xml.writeAttribute("severity", finding.severity().code());
        xml.writeAttribute("message", words.line(finding));
        xml.writeAttribute("source", "planlint." + finding.rule());
    }
}
