package org.planlint.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;
import org.planlint.read.UnreadableException.Reason;

/**
 * Finds the encoding of a text and decodes it without ever replacing a character in silence.
 *
 * <p>In this order: byte order mark; valid UTF-8, which no other Chinese text is by accident;
 * UTF-16 by the share of characters that texts are made of; what a web page declares; Big5 where
 * detector and punctuation agree; GB18030, which holds GBK and GB2312.
 */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final String BIG5_DETECTED = "BIG5";

    private static final byte[][] MARKS = {
        {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
        {(byte) 0xff, (byte) 0xfe, 0, 0},
        {0, 0, (byte) 0xfe, (byte) 0xff},
        {(byte) 0xff, (byte) 0xfe},
        {(byte) 0xfe, (byte) 0xff},
        {(byte) 0x84, 0x31, (byte) 0x95, 0x33},
    };
    private static final String[] MARKED = {
        "UTF-8", "UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE", "GB18030"
    };

    /** As many UTF-16 units as tell the byte order. */
    private static final int SAMPLE = 1 << 15;

    /** Share of ordinary characters that makes bytes UTF-16; foreign bytes are far below. */
    private static final double UTF16_SHARE = 0.85;

    /** Valid characters beyond ASCII that prove UTF-8 even against a page's own declaration. */
    private static final int UTF8_PROOF = 20;

    /** One control character in so many is damage; more is no text. */
    private static final int CONTROL_SHARE = 200;

    private TextDecoder() {}

    /** An attempt: the text, or the offset of the first byte that the encoding does not have. */
    private record Attempt(Charset charset, String text, int errorAt) {

        boolean failed() {
            return text == null;
        }
    }

    static String decode(byte[] bytes) throws UnreadableException {
        String text = decoded(bytes);
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new UnreadableException(Reason.BINARY_NOT_TEXT);
            }
            controls += c < ' ' && (c < '\t' || c > '\r') ? 1 : 0;
        }
        if (controls > 1 + text.length() / CONTROL_SHARE) {
            throw new UnreadableException(Reason.BINARY_NOT_TEXT);
        }
        return text;
    }

    private static String decoded(byte[] bytes) throws UnreadableException {
        for (int i = 0; i < MARKS.length; i++) {
            if (startsWith(bytes, MARKS[i])) {
                return orFail(attempt(bytes, MARKS[i].length, Charset.forName(MARKED[i])));
            }
        }
        Attempt utf8 = attempt(bytes, 0, StandardCharsets.UTF_8);
        boolean zeros = indexOf(bytes, (byte) 0) >= 0;
        if (utf8.failed() || zeros) {
            Optional<Charset> utf16 = utf16(bytes);
            if (utf16.isPresent()) {
                return orFail(attempt(bytes, 0, utf16.get()));
            }
            if (zeros) {
                throw new UnreadableException(Reason.BINARY_NOT_TEXT);
            }
        }
        Optional<Charset> declared = DeclaredCharset.of(bytes);
        if (declared.isPresent() && (utf8.failed() || beyondAscii(utf8.text) < UTF8_PROOF)) {
            Attempt attempt = attempt(bytes, 0, declared.get());
            if (!attempt.failed()) {
                return attempt.text;
            }
        }
        if (!utf8.failed()) {
            return utf8.text;
        }
        return mostlyUtf8(bytes) ? orFail(utf8) : chinese(bytes);
    }

    private static String chinese(byte[] bytes) throws UnreadableException {
        Attempt national = attempt(bytes, 0, GB18030);
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        if (BIG5_DETECTED.equals(detector.getDetectedCharset())) {
            Attempt traditional = attempt(bytes, 0, BIG5);
            if (!traditional.failed()
                    && (national.failed()
                            || punctuation(traditional.text) > punctuation(national.text))) {
                return traditional.text;
            }
        }
        return orFail(national);
    }

    private static String orFail(Attempt attempt) throws UnreadableException {
        if (attempt.failed()) {
            throw new UnreadableException(
                    Reason.UNDECODABLE, attempt.charset.name(), attempt.errorAt);
        }
        return attempt.text;
    }

    private static Attempt attempt(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        return result.isError()
                ? new Attempt(charset, null, in.position())
                : new Attempt(charset, out.flip().toString(), -1);
    }

    private static Optional<Charset> utf16(byte[] bytes) {
        double little = ordinaryShare(bytes, 0);
        double big = ordinaryShare(bytes, 1);
        if (bytes.length % 2 != 0 || Math.max(little, big) < UTF16_SHARE) {
            return Optional.empty();
        }
        return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /**
     * The share of ordinary characters if every even byte ({@code low} 0) or odd byte (1) is the
     * low one.
     */
    private static double ordinaryShare(byte[] bytes, int low) {
        int units = Math.min(SAMPLE, bytes.length / 2);
        int ordinary = 0;
        for (int i = 0; i < units; i++) {
            int lower = Byte.toUnsignedInt(bytes[2 * i + low]);
            int upper = Byte.toUnsignedInt(bytes[2 * i + 1 - low]);
            ordinary += lower != 0 && ordinary((char) (upper << 8 | lower)) ? 1 : 0;
        }
        return units == 0 ? 0 : (double) ordinary / units;
    }

    private static boolean ordinary(char c) {
        return c >= ' ' && c < 0x7f
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c >= '\u2010' && c <= '\u2027'
                || c >= '\u3001' && c <= '\u301f'
                || c >= '\u4e00' && c <= '\u9fff'
                || c >= '\uff01' && c <= '\uff5e';
    }

    /**
     * Whether bytes that are no valid UTF-8 are so by damage only: nine in ten of their sequences
     * are sound.
     */
    private static boolean mostlyUtf8(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = Byte.toUnsignedInt(bytes[i]);
            if (lead < 0x80) {
                continue;
            }
            int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
            int found = 0;
            while (found < more && i + 1 < bytes.length && (bytes[i + 1] & 0xc0) == 0x80) {
                i++;
                found++;
            }
            if (more > 0 && found == more) {
                sound++;
            } else {
                broken++;
            }
        }
        return sound > 9 * broken;
    }

    private static int beyondAscii(String text) {
        int count = 0;
        for (int i = 0; i < text.length() && count < UTF8_PROOF; i++) {
            count += text.charAt(i) >= 0x80 ? 1 : 0;
        }
        return count;
    }

    private static int punctuation(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += "，。、；：".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
