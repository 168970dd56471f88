package org.planlint.read.ofd;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.planlint.read.DocumentReader;
import org.planlint.read.Format;
import org.planlint.read.InputFile;
import org.planlint.read.RawDocument;
import org.planlint.read.ReadLimits;
import org.planlint.read.ReadLimits.Measure;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableException.Reason;
import org.planlint.read.XmlPart;
import org.planlint.read.ZipArchive;
import org.planlint.read.page.PageReader;

/**
 * Reads OFD files: all documents in it, page by page. Templates, which hold running titles, and
 * annotations, which hold watermarks, are not read.
 */
public final class OfdReader implements DocumentReader {

    /** The part that an archive has if it is an OFD file. */
    public static final String ROOT = "OFD.xml";

    private final ReadLimits limits;

    public OfdReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(InputFile file) throws UnreadableException {
        ZipArchive archive = ZipArchive.open(file.bytes(), limits);
        PageReader pages = new PageReader(limits);
        int number = 0;
        for (String document : texts(archive, ROOT, "DocRoot")) {
            Directory directory = directory(archive, resolved("", document));
            if (number + directory.pages.size() > limits.pages()) {
                throw ReadLimits.exceeded(Measure.PAGES, limits.pages());
            }
            for (String part : directory.pages) {
                OfdPage page = new OfdPage(directory.box);
                XmlPart.parse(archive, part, limits, page);
                pages.add(page.finished(++number));
            }
        }
        return pages.read(file.info(Format.OFD));
    }

    /**
     * The pages of a document in their order, and the size of a page that does not tell its own.
     */
    private static final class Directory implements XmlPart.Handler {

        private final String part;
        private final List<String> pages = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String box = "";

        Directory(String part) {
            this.part = part;
        }

        @Override
        public boolean start(XMLStreamReader element) {
            text.setLength(0);
            String place = element.getAttributeValue(null, "BaseLoc");
            if (element.getLocalName().equals("Page") && place != null) {
                pages.add(resolved(part, place));
            }
            return true;
        }

        @Override
        public void characters(char[] buffer, int start, int length) {
            text.append(buffer, start, length);
        }

        @Override
        public void end(XMLStreamReader element) {
            if (element.getLocalName().equals("PhysicalBox")) {
                box = text.toString();
            }
        }
    }

    private Directory directory(ZipArchive archive, String part) throws UnreadableException {
        Directory directory = new Directory(part);
        XmlPart.parse(archive, part, limits, directory);
        if (directory.pages.isEmpty()) {
            throw new UnreadableException(Reason.NO_TEXT);
        }
        return directory;
    }

    /** The texts of all elements of a name. */
    private List<String> texts(ZipArchive archive, String part, String name)
            throws UnreadableException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        XmlPart.parse(
                archive,
                part,
                limits,
                new XmlPart.Handler() {
                    @Override
                    public boolean start(XMLStreamReader element) {
                        text.setLength(0);
                        return true;
                    }

                    @Override
                    public void characters(char[] buffer, int start, int length) {
                        text.append(buffer, start, length);
                    }

                    @Override
                    public void end(XMLStreamReader element) {
                        if (element.getLocalName().equals(name)) {
                            texts.add(text.toString().strip());
                        }
                    }
                });
        return texts;
    }

    /** A place that is relative to a part, or to the archive if it begins with a stroke. */
    private static String resolved(String part, String place) {
        String relative = place.strip().replace('\\', '/');
        if (relative.startsWith("/")) {
            return relative.substring(1);
        }
        List<String> path = new ArrayList<>();
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        for (String step : (folder + relative).split("/")) {
            if (step.equals("..")) {
                if (!path.isEmpty()) {
                    path.remove(path.size() - 1);
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }
}
