package org.planlint.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.planlint.check.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** Entry point of the command {@code planlint}. */
@Command(name = "planlint", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
public final class Main implements Runnable {

    private static final String CHECK = "check";

    /** Describes all others. */
    private static final String COMPLETION = "completion";

    private static final String LANGUAGE = "--lang";

    private final Terminal terminal;
    private final Messages messages;
    private final CommandLine command;

    @Mixin private LanguageOption language;

    /**
     * @param first the command; {@code null} if none is named
     */
    private Main(Terminal terminal, Messages messages, String first) {
        this.terminal = terminal;
        this.messages = messages;
        this.command = new CommandLine(this);
        addCommands(first);
        command.setResourceBundle(messages.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler((failure, arguments) -> usage(failure))
                .setExecutionExceptionHandler((failure, ignored, arguments) -> internal(failure));
    }

    /** The one that is named, or all for the help: to describe a command takes its time. */
    private void addCommands(String first) {
        LoadingRuleBase rules = new LoadingRuleBase(messages.locale());
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put(CHECK, () -> new CheckCommand(terminal, messages, rules));
        commands.put("diff", () -> new DiffCommand(terminal, messages));
        commands.put("watch", () -> new WatchCommand(terminal, messages));
        commands.put("facts", () -> new FactsCommand(terminal, messages));
        commands.put("rules", () -> new RulesCommand(terminal, messages));
        commands.put("explain", () -> new ExplainCommand(terminal, messages));
        commands.put(COMPLETION, () -> new CompletionCommand(terminal));
        if (CHECK.equals(first)) {
            rules.begin();
        }
        boolean all = !commands.containsKey(first) || COMPLETION.equals(first);
        commands.forEach(
                (name, maker) -> {
                    if (all || name.equals(first)) {
                        command.addSubcommand(name, maker.get());
                    }
                });
    }

    public static void main(String[] args) {
        System.exit(run(Terminal.system(), args));
    }

    /** Runs the command as the shell would and gives its exit status. */
    static int run(Terminal terminal, String... args) {
        Main main = new Main(terminal, new Messages(language(args)), command(args));
        try {
            int status = main.command.execute(args);
            if (terminal.out().checkError()) {
                terminal.complain("planlint: " + main.messages.get("error.output"));
                return ExitStatus.BROKEN;
            }
            return status;
        } catch (LinkageError | VirtualMachineError e) {
            return main.internal(e); // The JVM itself would end with 1, which stands for findings.
        }
    }

    @Override
    public void run() {
        command.usage(command.getOut());
    }

    /** The command, which the language may stand before. */
    private static String command(String[] args) {
        int at = 0;
        while (at < args.length && args[at].startsWith(LANGUAGE)) {
            at += args[at].equals(LANGUAGE) ? 2 : 1;
        }
        return at < args.length ? args[at] : null;
    }

    /**
     * The language must be known before the options are read, since their descriptions are in it.
     */
    private static Locale language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            boolean english =
                    args[i].equalsIgnoreCase(LANGUAGE + "=en")
                            || args[i].equals(LANGUAGE)
                                    && i + 1 < args.length
                                    && args[i + 1].equalsIgnoreCase("en");
            if (english) {
                return Locale.ENGLISH;
            }
        }
        return Locale.CHINESE;
    }

    private int usage(ParameterException failure) {
        String what = new UsageErrors(messages).message(failure);
        String help = failure.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain(messages.get("error.usage", what, help));
        return ExitStatus.BROKEN;
    }

    private int internal(Throwable failure) {
        terminal.complain(
                "planlint: " + messages.get("error.internal", failure), failure, messages);
        return ExitStatus.BROKEN;
    }

    /** The version of the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"planlint " + ToolVersion.get()};
        }
    }
}
