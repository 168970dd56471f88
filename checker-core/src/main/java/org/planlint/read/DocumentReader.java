package org.planlint.read;

/** Reads files of one format. Implementations keep no state and may be used by several threads. */
public interface DocumentReader {

    /**
     * The text of the file in pieces, with the place of every character.
     *
     * @throws UnreadableException if the file is damaged, too large or without text
     */
    RawDocument read(InputFile file) throws UnreadableException;
}
