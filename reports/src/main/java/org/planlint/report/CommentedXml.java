package org.planlint.report;

import java.util.Map;
import java.util.TreeMap;

/**
 * The main part of a Word file with marks put in. Nothing of it is taken away or written anew: what
 * was there before stands there, byte by byte, and runs are cut where a mark falls between their
 * characters.
 */
final class CommentedXml {

    /** What is put in at one place; the ends of comments stand before the beginnings of others. */
    private static final class Cut {
        private final String before;
        private final String behind;
        private final StringBuilder ends = new StringBuilder();
        private final StringBuilder starts = new StringBuilder();

        private Cut(String before, String behind) {
            this.before = before;
            this.behind = behind;
        }
    }

    private final String xml;
    private final String prefix;
    private final TreeMap<Integer, Cut> cuts = new TreeMap<>();
    private final TreeMap<Integer, String> preserved = new TreeMap<>();

    CommentedXml(String xml, String prefix) {
        this.xml = xml;
        this.prefix = prefix;
    }

    /** Ties a comment to the characters from the first to the last. */
    void mark(WordText.Character first, WordText.Character last, int comment) {
        before(first).starts.append(WordComments.start(prefix, comment));
        // The beginnings of longer comments stand outside those of shorter ones, the ends likewise.
        behind(last).ends.insert(0, WordComments.end(prefix, comment));
    }

    private Cut before(WordText.Character character) {
        WordText.Piece piece = character.piece();
        WordText.Run run = piece.run();
        if (run != run.outermost()) {
            return plain(run.outermost().start());
        }
        boolean first = character.from() == piece.content() || inCdata(character);
        if (first) {
            return piece.start() == run.content()
                    ? plain(run.start())
                    : betweenPieces(run, piece.start());
        }
        return inPiece(piece, character.from());
    }

    private Cut behind(WordText.Character character) {
        WordText.Piece piece = character.piece();
        WordText.Run run = piece.run();
        if (run != run.outermost()) {
            return plain(run.outermost().end());
        }
        boolean last = character.to() == piece.closing() || inCdata(character);
        if (last) {
            return piece.end() == run.closing()
                    ? plain(run.end())
                    : betweenPieces(run, piece.end());
        }
        return inPiece(piece, character.to());
    }

    private boolean inCdata(WordText.Character character) {
        return xml.startsWith("<![CDATA[", character.from());
    }

    private Cut plain(int at) {
        return cuts.computeIfAbsent(at, offset -> new Cut("", ""));
    }

    private Cut betweenPieces(WordText.Run run, int at) {
        return cuts.computeIfAbsent(at, offset -> new Cut("</" + prefix + "r>", run.beginning()));
    }

    private Cut inPiece(WordText.Piece piece, int at) {
        keepBlanks(piece, at);
        return cuts.computeIfAbsent(
                at,
                offset ->
                        new Cut(
                                "</" + prefix + "t></" + prefix + "r>",
                                piece.run().beginning()
                                        + "<"
                                        + prefix
                                        + "t xml:space=\"preserve\">"));
    }

    /** A blank at the end of the first half would be lost; in the whole it was not at the end. */
    private void keepBlanks(WordText.Piece piece, int at) {
        if (!piece.preserved() && Character.isWhitespace(xml.charAt(at - 1))) {
            preserved.put(piece.content() - 1, " xml:space=\"preserve\"");
        }
    }

    /** The part with all marks. */
    @Override
    public String toString() {
        TreeMap<Integer, String> insertions = new TreeMap<>(preserved);
        for (Map.Entry<Integer, Cut> entry : cuts.entrySet()) {
            Cut cut = entry.getValue();
            insertions.put(entry.getKey(), cut.before + cut.ends + cut.starts + cut.behind);
        }
        return inserted(xml, insertions);
    }

    /** A text with others put in at offsets. */
    static String inserted(String text, Map<Integer, String> insertions) {
        StringBuilder whole = new StringBuilder(text.length() + 256);
        int from = 0;
        for (Map.Entry<Integer, String> insertion : insertions.entrySet()) {
            whole.append(text, from, insertion.getKey()).append(insertion.getValue());
            from = insertion.getKey();
        }
        return whole.append(text, from, text.length()).toString();
    }
}
