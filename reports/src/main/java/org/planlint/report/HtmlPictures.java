package org.planlint.report;

import java.util.List;
import org.planlint.check.Report;

/**
 * The pictures of the page: where people would rather look than read. Each stands in a figure with
 * its legend and the table of what it draws.
 */
final class HtmlPictures {

    private final Html html;
    private final ReportText words;

    HtmlPictures(Html html, ReportText words) {
        this.html = html;
        this.words = words;
    }

    void write(Report report, List<Entry> entries, Chapters chapters, Anchors anchors) {
        html.open("section", "class", "pictures", "aria-labelledby", "pictures").line();
        html.element("h2", words.get("html.pictures"), "id", "pictures").line();
        new MapPicture(html, words).write(report, entries, chapters, anchors);
        new CoveragePicture(html, words).write(report);
        new IndicatorPicture(html, words).write(IndicatorPair.of(report));
        new GrowthPicture(html, words).write(GrowthPair.of(report, entries));
        html.close().line();
    }
}
