package org.planlint.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.planlint.check.Checker;
import org.planlint.lexicon.Lexicon;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;
import org.planlint.rules.DroolsRuleBase;

/**
 * How the time of a check grows with the document, in a warm process: {@code bench/growth FILE}.
 * The longer documents are the file's text several times over.
 */
final class CheckBenchmark {

    private static final int[] TIMES = {1, 4, 10, 16};
    private static final int WARM_UP = 20;
    private static final int RUNS = 11;

    private CheckBenchmark() {}

    public static void main(String[] args) throws IOException, UnreadableException {
        String text = Files.readString(Path.of(args[0]));
        Checker checker = new Checker(DroolsRuleBase.load(), Lexicon.standard(), Locale.CHINESE);
        for (int i = 0; i < WARM_UP; i++) {
            check(checker, text);
        }
        long once = 0;
        for (int times : TIMES) {
            String longer = text.repeat(times);
            check(checker, longer);
            long[] nanos = new long[RUNS];
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                check(checker, longer);
                nanos[i] = System.nanoTime() - start;
            }
            Arrays.sort(nanos);
            long median = nanos[RUNS / 2];
            once = times == 1 ? median : once;
            System.out.printf(
                    Locale.ROOT,
                    "%2d × %d characters: %.1f ms, %.1f times as long%n",
                    times,
                    text.length(),
                    median / 1e6,
                    (double) median / once);
        }
    }

    private static void check(Checker checker, String text) throws UnreadableException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        checker.check(new DocumentLoader().load("plan.txt", new ByteArrayInputStream(bytes)));
    }
}
