package org.planlint.report;

import java.util.List;

/** What all pictures have round them: a heading, a legend, and the numbers as a table. */
final class PictureFrame {

    private final Html html;
    private final ReportText words;
    private final String id;

    /**
     * @param id unique on the page; the words are found under {@code picture.} and it
     */
    PictureFrame(Html html, ReportText words, String id) {
        this.html = html;
        this.words = words;
        this.id = id;
    }

    void open() {
        html.open("figure", "class", "drawing", "aria-labelledby", "picture-" + id).line();
        html.element("h3", words.get("picture." + id), "id", "picture-" + id).line();
        html.element("p", words.get("picture." + id + ".legend"), "class", "note").line();
    }

    /** The numbers behind the picture, folded. */
    void close(List<String> columns, List<List<String>> rows) {
        html.open("details", "class", "data")
                .element("summary", words.get("picture.data"))
                .scroll(words.get("picture.data") + ": " + words.get("picture." + id))
                .open("table")
                .line();
        html.open("thead").open("tr");
        columns.forEach(
                column -> html.element("th", words.get("picture." + column), "scope", "col"));
        html.close().close().line().open("tbody").line();
        for (List<String> row : rows) {
            html.open("tr");
            row.forEach(cell -> html.element("td", cell));
            html.close().line();
        }
        html.close().close().close().close().line();
        html.close().line();
    }
}
