package org.planlint.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.planlint.document.Document;

/**
 * All that a check of one document brought. Writers render it and add nothing. Everything is sorted
 * by place, then rule.
 *
 * @param document the document as it was read
 * @param toolVersion the version that checked
 * @param locale the language of its words
 * @param rules all rules that ran
 * @param texts the words of every rule that ran, by its id
 * @param findings the violated relations
 * @param verified the relations that hold
 * @param undecided the relations that could not be decided
 * @param characters code points of the source, white space and markup included
 * @param blocks how many blocks of each kind were read
 */
public record Report(
        Document document,
        String toolVersion,
        Locale locale,
        List<RuleInfo> rules,
        Map<String, RuleText> texts,
        List<Finding> findings,
        List<Verified> verified,
        List<Doubt> undecided,
        int characters,
        BlockCount blocks) {

    /** How many blocks of each kind a document has; those inside boxes count too. */
    public record BlockCount(int headings, int paragraphs, int tables, int boxes) {}

    public Report {
        rules = List.copyOf(rules);
        texts = Map.copyOf(texts);
        findings = List.copyOf(findings);
        verified = List.copyOf(verified);
        undecided = List.copyOf(undecided);
    }

    public int checked() {
        return findings.size() + verified.size() + undecided.size();
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    public boolean hasFindingsAtLeast(Severity level) {
        return findings.stream().anyMatch(finding -> finding.severity().atLeast(level));
    }

    public Stream<Finding> findingsOf(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule));
    }
}
