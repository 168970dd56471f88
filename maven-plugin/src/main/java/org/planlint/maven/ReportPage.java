package org.planlint.maven;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.doxia.sink.Sink;
import org.planlint.check.Category;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Severity;
import org.planlint.check.ToolVersion;
import org.planlint.report.ReportFiles;
import org.planlint.report.ReportFormat;
import org.planlint.report.RuleHandbook;
import org.planlint.report.Vocabulary;

/**
 * The page of a site: what was checked, what was found, and where. Each document's review page and
 * each rule's page are linked; they lie in the folder that belongs to the page.
 */
final class ReportPage {

    /** The folder of the rules' pages. */
    static final String RULES = "rules";

    /** Places of a finding that are listed; its review page has all. */
    private static final int LISTED = 4;

    private static final int LONGEST_QUOTE = 40;

    private final SinkTable sink;
    private final PageWords words;
    private final Locale language;
    private final String folder;
    private final ReportFiles files;
    private final Map<String, String> rulePages;

    /**
     * @param folder of the other pages, seen from this one
     * @param files where the review pages lie
     * @param rulePages the names of the pages of the rules that have one, by id
     */
    ReportPage(
            Sink sink,
            Locale language,
            String folder,
            ReportFiles files,
            Map<String, String> rulePages) {
        this.sink = new SinkTable(sink);
        this.words = new PageWords(language);
        this.language = language;
        this.folder = folder + "/";
        this.files = files;
        this.rulePages = rulePages;
    }

    void write(String title, List<CheckedPlan> plans) {
        sink.begin(1, title);
        if (plans.isEmpty()) {
            sink.paragraph(words.get("no-documents"));
        } else {
            summary(plans);
            documents(plans);
            categories(plans);
            findings(plans);
        }
        sink.end(1);
    }

    private void summary(List<CheckedPlan> plans) {
        sink.paragraph(
                words.get(
                        "summary",
                        ToolVersion.get(),
                        plans.size(),
                        plans.stream().mapToInt(CheckedPlan::checked).sum(),
                        plans.stream().mapToInt(CheckedPlan::holds).sum(),
                        plans.stream().mapToInt(plan -> plan.findings().size()).sum(),
                        plans.stream().mapToInt(CheckedPlan::undecided).sum(),
                        plans.stream().mapToInt(CheckedPlan::accepted).sum()));
        sink.paragraph(
                words.get("rules"),
                words.get("rules.index"),
                folder + RULES + "/" + RuleHandbook.INDEX);
    }

    private void documents(List<CheckedPlan> plans) {
        Vocabulary vocabulary = new Vocabulary(language, "");
        sink.begin(2, words.get("documents"));
        List<String> heads = new ArrayList<>(List.of(words.get("document"), words.get("checked")));
        heads.add(words.get("holds"));
        for (Severity severity : Severity.values()) {
            heads.add(vocabulary.severity(severity));
        }
        heads.addAll(List.of(words.get("undecided"), words.get("accepted")));
        sink.table(heads);
        for (CheckedPlan plan : plans) {
            sink.row();
            sink.link(plan.document(), review(plan));
            sink.cell(plan.checked()).cell(plan.holds());
            for (Severity severity : Severity.values()) {
                sink.cell(plan.count(severity));
            }
            sink.cell(plan.undecided()).cell(plan.accepted());
            sink.endRow();
        }
        sink.endTable();
        sink.end(2);
    }

    private void categories(List<CheckedPlan> plans) {
        Map<Category, int[]> counts = new EnumMap<>(Category.class);
        for (CheckedPlan plan : plans) {
            for (Finding finding : plan.findings()) {
                counts.computeIfAbsent(finding.category(), c -> new int[Severity.values().length])[
                        finding.severity().ordinal()]++;
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        Vocabulary vocabulary = new Vocabulary(language, "");
        sink.begin(2, words.get("by-category"));
        List<String> heads = new ArrayList<>(List.of(words.get("category")));
        for (Severity severity : Severity.values()) {
            heads.add(vocabulary.severity(severity));
        }
        heads.add(words.get("total"));
        sink.table(heads);
        counts.forEach(
                (category, numbers) -> {
                    sink.row();
                    sink.cell(vocabulary.category(category));
                    int total = 0;
                    for (int number : numbers) {
                        sink.cell(number);
                        total += number;
                    }
                    sink.cell(total).endRow();
                });
        sink.endTable();
        sink.end(2);
    }

    private void findings(List<CheckedPlan> plans) {
        sink.begin(2, words.get("findings"));
        if (plans.stream().allMatch(plan -> plan.findings().isEmpty())) {
            sink.paragraph(words.get("no-findings"));
        }
        for (CheckedPlan plan : plans) {
            if (!plan.findings().isEmpty() || !plan.remarks().isEmpty()) {
                sink.begin(3, plan.title().isBlank() ? plan.document() : plan.title());
                findings(plan);
                plan.remarks().forEach(remark -> sink.paragraph(remark.text()));
                sink.end(3);
            }
        }
        sink.end(2);
    }

    private void findings(CheckedPlan plan) {
        if (plan.findings().isEmpty()) {
            return;
        }
        Vocabulary vocabulary = new Vocabulary(language, plan.format());
        sink.table(
                List.of(
                        words.get("severity"),
                        words.get("finding"),
                        words.get("places"),
                        words.get("rule")));
        for (Finding finding : plan.findings()) {
            sink.row();
            sink.cell(vocabulary.severity(finding.severity()));
            sink.link(finding.message(), review(plan) + "#f-" + finding.fingerprint());
            sink.lines(places(finding.places(), vocabulary));
            String page = rulePages.get(finding.rule());
            if (page != null) {
                sink.link(finding.title(), folder + RULES + "/" + page);
            } else {
                sink.cell(finding.title());
            }
            sink.endRow();
        }
        sink.endTable();
    }

    private List<String> places(List<Place> places, Vocabulary vocabulary) {
        List<String> lines = new ArrayList<>();
        for (Place place : places.subList(0, Math.min(LISTED, places.size()))) {
            lines.add(vocabulary.whereabouts(place) + " " + vocabulary.quote(place, LONGEST_QUOTE));
        }
        if (places.size() > LISTED) {
            lines.add(words.get("more-places", places.size()));
        }
        return lines;
    }

    private String review(CheckedPlan plan) {
        return folder + files.uri(plan.document(), ReportFormat.HTML);
    }
}
