package org.planlint.cli;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.planlint.config.Config;
import org.planlint.read.DocumentLoader;
import org.planlint.read.RawDocument;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableMessages;

/** Where the commands get their documents from: files, and standard input under the name -. */
final class DocumentSource {

    private final Terminal terminal;
    private final UnaryOperator<ReadLimits> limits;
    private final UnreadableMessages unreadable;

    /**
     * @param limits what makes of a project's limits those that the user wants
     */
    DocumentSource(Terminal terminal, Messages messages, UnaryOperator<ReadLimits> limits) {
        this.terminal = terminal;
        this.limits = limits;
        this.unreadable = new UnreadableMessages(messages.locale());
    }

    /** Reads a document whose project has these settings. */
    RawDocument load(Path document, Config config) throws UnreadableException {
        DocumentLoader loader = new DocumentLoader(limits.apply(config.reading().limits()));
        return isStandardInput(document)
                ? loader.load(DocumentLoader.STANDARD_INPUT, terminal.in())
                : loader.load(document);
    }

    static boolean isStandardInput(Path path) {
        return path.toString().equals(DocumentLoader.STANDARD_INPUT);
    }

    /** Says in one line what is wrong with a document. */
    void complain(Path document, UnreadableException failure) {
        terminal.complain(DocumentLoader.name(document) + ": " + unreadable.message(failure));
    }
}
