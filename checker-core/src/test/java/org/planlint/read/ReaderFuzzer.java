package org.planlint.read;

import org.planlint.layout.Layout;
import org.planlint.quantity.QuantityScanner;

/**
 * What a fuzzer runs (bench/fuzz): any bytes are read and laid out, or refused with a reason. Any
 * other exception is a finding.
 */
public final class ReaderFuzzer {

    private static final ReadLimits LIMITS =
            ReadLimits.DEFAULT
                    .with(ReadLimits.Measure.UNPACKED_BYTES, 8 << 20)
                    .with(ReadLimits.Measure.CELLS, 20_000)
                    .with(ReadLimits.Measure.PAGES, 50)
                    .with(ReadLimits.Measure.SECONDS, 20);

    private ReaderFuzzer() {}

    /** Called by the fuzzer, with its input. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length < 2) {
            return;
        }
        String name = data[0] % 3 == 0 ? "a.md" : data[0] % 3 == 1 ? "a.html" : "a";
        byte[] content = java.util.Arrays.copyOfRange(data, 1, data.length);
        try {
            RawDocument raw = new DocumentLoader(LIMITS).load(new InputFile(name, content));
            Layout.arrange(raw);
            for (RawBlock block : raw.blocks()) {
                if (block instanceof RawLine line) {
                    QuantityScanner.scan(line.text());
                }
            }
        } catch (UnreadableException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
        }
    }
}
