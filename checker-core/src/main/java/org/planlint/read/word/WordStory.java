package org.planlint.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.planlint.read.UnreadableException;

/**
 * A run of text of its own: the main text, or a text box. What a paragraph or table has anchored or
 * nested in it comes behind it.
 */
final class WordStory {

    private final WordBlock.Sink sink;
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final List<WordBlock> behind = new ArrayList<>();
    private WordParagraph unfinished;

    /** The main text, or that of a note. */
    WordStory(WordBlock.Sink sink) {
        this.sink = sink;
    }

    /** A text box in another text. */
    WordStory(WordStory outer) {
        this.sink = outer.behind::add;
    }

    /** A paragraph, or the last one where a tracked change has joined them. */
    WordParagraph newParagraph() {
        WordParagraph paragraph = unfinished == null ? new WordParagraph() : unfinished;
        unfinished = null;
        return paragraph;
    }

    void endParagraph(WordParagraph paragraph, WordParts parts) throws UnreadableException {
        if (paragraph.goesOn()) {
            unfinished = paragraph;
        } else {
            deliver(paragraph.finished(parts));
        }
    }

    /** Puts what belongs to the paragraph at hand behind it. */
    void putBehind(List<WordBlock> blocks) {
        behind.addAll(blocks);
    }

    void startTable() {
        tables.push(new WordTable());
    }

    void endTable() throws UnreadableException {
        WordTable table = tables.pop();
        if (tables.isEmpty()) {
            emit(table);
        } else {
            tables.peek().add(table);
        }
    }

    /** How many tables are open, one in the other. */
    int depth() {
        return tables.size();
    }

    void startRow() {
        inTable(WordTable::startRow);
    }

    void startCell() {
        inTable(WordTable::startCell);
    }

    void endCell() throws UnreadableException {
        endUnfinished();
    }

    void header(boolean on) {
        inTable(table -> table.header(on));
    }

    void columnsBefore(int columns) {
        inTable(table -> table.columnsBefore(columns));
    }

    void deleteRow() {
        inTable(WordTable::deleteRow);
    }

    void columnSpan(int columns) {
        inTable(table -> table.columnSpan(columns));
    }

    void ofLeft() {
        inTable(WordTable::ofLeft);
    }

    void deleteCell() {
        inTable(WordTable::deleteCell);
    }

    void ofAbove(boolean on) {
        inTable(table -> table.ofAbove(on));
    }

    void end() throws UnreadableException {
        endUnfinished();
        flush();
    }

    private void endUnfinished() throws UnreadableException {
        if (unfinished != null) {
            deliver(newParagraph().finished(null));
        }
    }

    private void deliver(WordParagraph.Line line) throws UnreadableException {
        if (tables.isEmpty()) {
            emit(line);
        } else {
            tables.peek().add(line);
        }
    }

    private void emit(WordBlock block) throws UnreadableException {
        sink.accept(block);
        flush();
    }

    private void flush() throws UnreadableException {
        for (WordBlock block : behind) {
            sink.accept(block);
        }
        behind.clear();
    }

    private void inTable(Consumer<WordTable> action) {
        if (!tables.isEmpty()) {
            action.accept(tables.peek());
        }
    }
}
