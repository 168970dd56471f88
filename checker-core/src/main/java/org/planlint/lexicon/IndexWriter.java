package org.planlint.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the index of indicators beside the compiled classes; the build runs it after compiling.
 */
public final class IndexWriter {

    private IndexWriter() {}

    /**
     * @param args the folder of the compiled classes
     */
    public static void main(String[] args) throws IOException {
        Path index = Path.of(args[0], "org", "planlint", "lexicon", Lexicon.INDEX);
        Files.createDirectories(index.getParent());
        Files.writeString(index, Lexicon.standard().writeIndex(), StandardCharsets.UTF_8);
    }
}
