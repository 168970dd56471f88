package org.planlint.lexicon;

/**
 * A file of the lexicon that cannot be understood. The message names file, line and what is
 * expected there.
 */
public final class LexiconFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LexiconFormatException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
