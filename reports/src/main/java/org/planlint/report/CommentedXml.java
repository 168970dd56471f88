package org.planlint.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The main part of a Word file with marks put in. Nothing of it is taken away or written anew: what
 * was there before stands there, byte by byte, and runs are cut where a mark falls between their
 * characters. Only where a cut would lose a blank does its text come to say that blanks are kept.
 */
final class CommentedXml {

    /**
     * What stands in place of the characters between two offsets; nothing is between equal ones.
     */
    record Edit(int from, int to, String text) {}

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
    private final TreeMap<Integer, Edit> preserved = new TreeMap<>();

    CommentedXml(String xml, String prefix) {
        this.xml = xml;
        this.prefix = prefix;
    }

    /** Ties a comment to the characters from the first to the last. */
    void mark(DraftPlaces.Range range, int comment) {
        before(range.first()).starts.append(WordComments.start(prefix, comment));
        String end = WordComments.end(prefix, comment);
        String sign = WordComments.sign(prefix, comment);
        // The beginnings of longer comments stand outside those of shorter ones, the ends likewise.
        if (range.sign() < 0) {
            behind(range.last()).ends.insert(0, end + sign);
        } else {
            behind(range.last()).ends.insert(0, end);
            plain(range.sign()).ends.append(sign);
        }
    }

    private Cut before(DraftUnit unit) {
        DraftRun run = unit.run();
        DraftText text = unit.text();
        if (!run.divisible()) {
            return plain(run.outermost().start());
        }
        if (text != null && unit.start() > text.content() && !inCdata(unit)) {
            return inText(run, text, unit.start());
        }
        int at = text == null ? unit.start() : text.start();
        return at == run.content() ? plain(run.start()) : betweenTexts(run, at);
    }

    private Cut behind(DraftUnit unit) {
        DraftRun run = unit.run();
        DraftText text = unit.text();
        if (!run.divisible()) {
            return plain(run.outermost().end());
        }
        if (text != null && unit.end() < text.closing() && !inCdata(unit)) {
            return inText(run, text, unit.end());
        }
        int at = text == null ? unit.end() : text.end();
        return at == run.closing() ? plain(run.end()) : betweenTexts(run, at);
    }

    private boolean inCdata(DraftUnit unit) {
        return xml.startsWith("<![CDATA[", unit.start());
    }

    private Cut plain(int at) {
        return cuts.computeIfAbsent(at, offset -> new Cut("", ""));
    }

    private Cut betweenTexts(DraftRun run, int at) {
        return cuts.computeIfAbsent(at, offset -> new Cut("</" + prefix + "r>", run.beginning()));
    }

    private Cut inText(DraftRun run, DraftText text, int at) {
        keepBlanks(text, at);
        String begins = run.beginning() + "<" + prefix + "t xml:space=\"preserve\">";
        return cuts.computeIfAbsent(
                at, offset -> new Cut("</" + prefix + "t></" + prefix + "r>", begins));
    }

    /** A blank at the end of the first half would be lost; in the whole it was not at the end. */
    private void keepBlanks(DraftText text, int at) {
        Edit edit = text.preserving();
        if (edit != null && Character.isWhitespace(xml.charAt(at - 1))) {
            preserved.put(edit.from(), edit);
        }
    }

    /** The part with all marks. */
    @Override
    public String toString() {
        TreeMap<Integer, Edit> edits = new TreeMap<>(preserved);
        for (Map.Entry<Integer, Cut> entry : cuts.entrySet()) {
            Cut cut = entry.getValue();
            String marks = cut.before + cut.ends + cut.starts + cut.behind;
            edits.put(entry.getKey(), new Edit(entry.getKey(), entry.getKey(), marks));
        }
        return edited(xml, edits.values());
    }

    /**
     * A part with something put in behind all that its root holds; {@code null} where it has no
     * root.
     */
    static String withLast(String part, String elements) {
        XmlScan scan = new XmlScan(part);
        int endTag = -1;
        while (scan.next()) {
            if (scan.token() == XmlScan.Token.END) {
                endTag = scan.start();
            } else if (endTag < 0 && scan.isEmpty()) {
                // The root, as long as nothing has ended: it may be one empty element.
                int slash = scan.end() - 2;
                if (part.substring(scan.end()).isBlank()) {
                    String whole = ">" + elements + "</" + scan.name() + part.substring(slash + 1);
                    return part.substring(0, slash) + whole;
                }
            }
        }
        return endTag < 0 ? null : edited(part, List.of(new Edit(endTag, endTag, elements)));
    }

    /**
     * @param edits in the order of their offsets
     */
    private static String edited(String text, Iterable<Edit> edits) {
        StringBuilder whole = new StringBuilder(text.length() + 256);
        int from = 0;
        for (Edit edit : edits) {
            whole.append(text, from, edit.from()).append(edit.text());
            from = edit.to();
        }
        return whole.append(text, from, text.length()).toString();
    }
}
