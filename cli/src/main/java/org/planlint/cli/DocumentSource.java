package org.planlint.cli;

import java.nio.file.Path;
import org.planlint.read.DocumentLoader;
import org.planlint.read.RawDocument;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableMessages;

/** Where the commands get their documents from: files, and standard input under the name -. */
final class DocumentSource {

    private final Terminal terminal;
    private final DocumentLoader loader;
    private final UnreadableMessages unreadable;

    DocumentSource(Terminal terminal, Messages messages, DocumentLoader loader) {
        this.terminal = terminal;
        this.loader = loader;
        this.unreadable = new UnreadableMessages(messages.locale());
    }

    RawDocument load(Path document) throws UnreadableException {
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
