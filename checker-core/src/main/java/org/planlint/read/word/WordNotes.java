package org.planlint.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes or endnotes of a Word file, by their number in the file. */
final class WordNotes implements WordBlock.Sink {

    private final Map<String, List<WordBlock>> notes = new HashMap<>();
    private List<WordBlock> open = new ArrayList<>();

    /** A note begins; what follows belongs to it. */
    void begin(String id) {
        open = new ArrayList<>();
        notes.put(id, open);
    }

    @Override
    public void accept(WordBlock block) {
        open.add(block);
    }

    /** The paragraphs of a note, once: a note that is referred to twice is printed once. */
    List<WordBlock> take(String id) {
        List<WordBlock> note = notes.remove(String.valueOf(id));
        return note == null ? List.of() : note;
    }
}
