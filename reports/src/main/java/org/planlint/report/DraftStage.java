package org.planlint.report;

import java.util.List;
import java.util.Optional;
import org.planlint.document.Document;
import org.planlint.document.Paragraph;
import org.planlint.document.Part;

/** How far a draft has come, as its cover says: 征求意见稿, 送审稿, 草案. */
final class DraftStage {

    private static final List<String> ENDS = List.of("稿", "草案");
    private static final int LONGEST = 12;

    private DraftStage() {}

    /** What stands on the cover in a line of its own, without brackets. */
    static Optional<String> of(Document document) {
        return document.blocks(Part.Zone.FRONT)
                .filter(Paragraph.class::isInstance)
                .map(block -> bare(((Paragraph) block).text().toString()))
                .filter(text -> text.length() <= LONGEST && ENDS.stream().anyMatch(text::endsWith))
                .findFirst();
    }

    private static String bare(String line) {
        String text = SafeText.oneLine(line).strip();
        boolean brackets =
                text.length() > 2
                        && "（(【[〔".indexOf(text.charAt(0)) >= 0
                        && "）)】]〕".indexOf(text.charAt(text.length() - 1)) >= 0;
        return brackets ? text.substring(1, text.length() - 1).strip() : text;
    }
}
