package org.planlint.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.planlint.read.UnreadableException.Reason;

/**
 * Reads an XML part of a packed file event by event. Nothing in it can make the parser open a file
 * or an address or blow up an entity: a document type, which such parts never have, is refused.
 */
public final class XmlPart {

    private XmlPart() {}

    /** Takes the events. */
    public interface Handler {

        /** An element begins; false leaves out the element with all that is in it. */
        boolean start(XMLStreamReader element) throws UnreadableException;

        /** An element that was not left out ends. */
        default void end(XMLStreamReader element) throws UnreadableException {}

        /** An element begins inside one that was left out. */
        default void leftOut(XMLStreamReader element) {}

        default void characters(char[] buffer, int start, int length) {}
    }

    /**
     * Hands the events of a part of an archive on.
     *
     * @throws UnreadableException if a limit is exceeded, or archive or part are damaged
     */
    public static void parse(ZipArchive archive, String part, ReadLimits limits, Handler handler)
            throws UnreadableException {
        try (InputStream content = archive.open(part)) {
            parse(content, limits, handler);
        } catch (XMLStreamException | IOException e) {
            throw translated(e, part);
        }
    }

    /** The XML parser wraps what goes wrong below it. */
    private static UnreadableException translated(Exception failure, String part) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof UnreadableException reason) {
                return reason;
            }
            if (cause instanceof ZipException || cause instanceof EOFException) {
                return new UnreadableException(Reason.BROKEN_ARCHIVE, failure);
            }
        }
        return new UnreadableException(Reason.BROKEN_MARKUP, failure, part);
    }

    private static Throwable next(Throwable failure) {
        return failure instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : failure.getCause();
    }

    private static void parse(InputStream content, ReadLimits limits, Handler handler)
            throws XMLStreamException, IOException, UnreadableException {
        XMLStreamReader xml = factory().createXMLStreamReader(decoded(content));
        try {
            int depth = 0;
            int leftOut = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > limits.depth()) {
                            throw ReadLimits.exceeded(ReadLimits.Measure.DEPTH, limits.depth());
                        }
                        if (leftOut > 0) {
                            leftOut++;
                            handler.leftOut(xml);
                        } else if (!handler.start(xml)) {
                            leftOut++;
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        if (leftOut > 0) {
                            leftOut--;
                        } else {
                            handler.end(xml);
                        }
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        if (leftOut == 0) {
                            handler.characters(
                                    xml.getTextCharacters(),
                                    xml.getTextStart(),
                                    xml.getTextLength());
                        }
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new XMLStreamException("a document type", xml.getLocation());
                    default -> {}
                }
            }
        } finally {
            xml.close();
        }
    }

    /**
     * The characters of a part, which is UTF-8 or marked UTF-16 by its standard. Left to itself the
     * parser writes about bad bytes to standard error before it throws.
     */
    private static Reader decoded(InputStream content) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(content, 3);
        byte[] start = bytes.readNBytes(3);
        String mark = HexFormat.of().formatHex(start);
        if (!mark.equals("efbbbf")) {
            bytes.unread(start);
        }
        boolean wide = mark.startsWith("fffe") || mark.startsWith("feff");
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The default implementation of the JDK, without a search for others. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // JDK 24 and newer refuse elements below a depth of 200; ours is the limit that counts.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }
}
