package org.planlint.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.planlint.document.Document;
import org.planlint.extract.Extraction;
import org.planlint.fact.Fact;
import org.planlint.layout.Layout;
import org.planlint.lexicon.Lexicon;
import org.planlint.pack.Pack;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;
import org.planlint.rules.DroolsRuleBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code planlint facts FILE}: what was read, the answer to “why did it not find this?”. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Main.Version.class)
final class FactsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
    private String kind;

    @Option(names = "--line", paramLabel = "N", descriptionKey = "line", defaultValue = "0")
    private int line;

    @Mixin private LanguageOption language;

    FactsCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        DocumentSource source = new DocumentSource(terminal, messages, new DocumentLoader());
        try {
            print(Layout.arrange(source.load(file)));
            return ExitStatus.CLEAN;
        } catch (UnreadableException e) {
            source.complain(file, e);
            return ExitStatus.BROKEN;
        }
    }

    private void print(Document document) {
        FactPrinter printer = new FactPrinter(document.source(), messages);
        Pack pack = Pack.fitting(document.title(), DroolsRuleBase.load().packs());
        List<FactPrinter.Printed> facts =
                Extraction.facts(document, Lexicon.standard(), pack).stream()
                        .filter(this::wanted)
                        .map(printer::print)
                        .filter(fact -> line == 0 || fact.line() == line)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        facts.forEach(fact -> terminal.out().println(fact.text()));
        terminal.out().println(messages.get("facts.count", facts.size()));
    }

    private boolean wanted(Fact fact) {
        return kind == null || fact.getClass().getSimpleName().equalsIgnoreCase(kind);
    }
}
