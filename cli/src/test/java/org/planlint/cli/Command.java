package org.planlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Runs the command within the test's own process, as a shell would. */
final class Command {

    /**
     * What a run came to.
     *
     * @param status the exit status
     * @param out standard output
     * @param err standard error
     */
    record Result(int status, String out, String err) {

        List<String> complaints() {
            return err.lines().toList();
        }
    }

    /** The command with the terminal that it is to talk to. */
    interface Body {
        int run(Terminal terminal);
    }

    private Command() {}

    static Result run(Object... arguments) {
        return run(new byte[0], Map.of(), terminal -> Main.run(terminal, words(arguments)));
    }

    static Result run(byte[] input, Map<String, String> variables, Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        UTF_8,
                        false,
                        variables::get);
        int status = body.run(terminal);
        return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    static String[] words(Object... arguments) {
        return java.util.Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    }
}
