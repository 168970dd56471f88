package org.planlint.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.function.UnaryOperator;

/**
 * What the command talks to.
 *
 * @param in standard input
 * @param out for reports
 * @param err for complaints and progress
 * @param charset what {@code out} is read in
 * @param interactive whether a person watches
 * @param variables the environment; gives {@code null} for a variable that is not set
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Charset charset,
        boolean interactive,
        UnaryOperator<String> variables) {

    /** The variable that asks for stack traces. */
    private static final String DEBUG = "PLANLINT_DEBUG";

    /** The one that the process was started with. */
    static Terminal system() {
        return new Terminal(
                System.in, System.out, System.err, outputCharset(), isTerminal(), System::getenv);
    }

    /** Colour only for people, and not for those who asked for none (no-color.org). */
    boolean wantsColour() {
        String noColour = variables.apply("NO_COLOR");
        return interactive
                && (noColour == null || noColour.isEmpty())
                && !"dumb".equals(variables.apply("TERM"));
    }

    /** Says what went wrong in one line, whatever the names of files may hold. */
    void complain(String line) {
        err.println(oneLine(line));
    }

    /** As {@link #complain}, for what should not happen: with the stack trace for those who ask. */
    void complain(String line, Throwable failure, Messages messages) {
        if (variables.apply(DEBUG) == null) {
            complain(line + messages.get("error.debug", DEBUG));
        } else {
            complain(line);
            failure.printStackTrace(err);
        }
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    /** JDK 17 has no property for this that is promised, but one that is set. */
    private static Charset outputCharset() {
        String fallback =
                System.getProperty(
                        "sun.stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        return Charset.forName(System.getProperty("stdout.encoding", fallback));
    }

    private static boolean isTerminal() {
        // JDK 22 and newer have a console even where the output goes into a file; it says so
        // itself.
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
