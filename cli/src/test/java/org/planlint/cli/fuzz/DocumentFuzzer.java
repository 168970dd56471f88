package org.planlint.cli.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Locale;
import org.planlint.check.Checker;
import org.planlint.layout.Layout;
import org.planlint.lexicon.Lexicon;
import org.planlint.quantity.QuantityScanner;
import org.planlint.read.DocumentLoader;
import org.planlint.read.InputFile;
import org.planlint.read.RawDocument;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.rules.DroolsRuleBase;

/**
 * What a fuzzer runs (bench/fuzz): any bytes are read, laid out and checked, or refused with a
 * reason. Any other exception is a finding, and so is a file that takes longer than its limit.
 */
public final class DocumentFuzzer {

    private static final ReadLimits LIMITS =
            ReadLimits.DEFAULT
                    .with(ReadLimits.Measure.UNPACKED_BYTES, 8 << 20)
                    .with(ReadLimits.Measure.CELLS, 20_000)
                    .with(ReadLimits.Measure.PAGES, 50)
                    .with(ReadLimits.Measure.SECONDS, 20);

    private static final DocumentLoader LOADER = new DocumentLoader(LIMITS);
    private static final Checker CHECKER =
            new Checker(DroolsRuleBase.load(), Lexicon.standard(), Locale.CHINESE);

    private DocumentFuzzer() {}

    /** Called by the fuzzer: the first byte says what the others are taken for. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length < 2) {
            return;
        }
        Shape shape = Shape.of(input[0]);
        byte[] content = Shape.content(input);
        if (shape == Shape.QUANTITY) {
            QuantityScanner.scan(new String(content, UTF_8));
            return;
        }
        try {
            RawDocument raw = LOADER.load(new InputFile(shape.fileName, shape.file(content)));
            if (shape == Shape.PLAN) {
                CHECKER.check(raw);
            } else {
                Layout.arrange(raw);
            }
        } catch (UnreadableException e) {
            failOfUnexpected(e);
        }
    }

    /**
     * A refusal is right, unless what was behind it is an error of ours and not of a library. An
     * index out of bounds is how ZipArchive is told by its buffer that an archive is cut off.
     */
    private static void failOfUnexpected(UnreadableException refusal) {
        if (refusal.getCause() instanceof Error error) {
            throw error;
        }
        if (refusal.getCause() instanceof RuntimeException cause
                && Arrays.stream(cause.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .dropWhile(frame -> frame.startsWith("java."))
                        .findFirst()
                        .filter(frame -> frame.startsWith("org.planlint."))
                        .filter(frame -> !frame.endsWith(".ZipArchive"))
                        .isPresent()) {
            throw cause;
        }
    }
}
