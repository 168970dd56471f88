package org.planlint.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.planlint.document.Document;
import org.planlint.fact.Fact;

/**
 * All that a check of one document brought. Writers render it and add nothing. Everything is sorted
 * by place, then rule.
 *
 * @param document the document as it was read
 * @param facts what the document says, as the rules compared it
 * @param toolVersion the version that checked
 * @param locale the language of its words
 * @param rules all rules that ran
 * @param texts the words of every rule that ran, by its id
 * @param findings the violated relations that somebody has yet to look at
 * @param accepted the violated relations that the project has decided to live with
 * @param verified the relations that hold
 * @param undecided the relations that could not be decided
 * @param remarks what else a reader should know
 * @param characters code points of the source, white space and markup included
 * @param blocks how many blocks of each kind were read
 */
public record Report(
        Document document,
        List<Fact> facts,
        String toolVersion,
        Locale locale,
        List<RuleInfo> rules,
        Map<String, RuleText> texts,
        List<Finding> findings,
        List<Accepted> accepted,
        List<Verified> verified,
        List<Doubt> undecided,
        List<Remark> remarks,
        int characters,
        BlockCount blocks) {

    /** How many blocks of each kind a document has; those inside boxes count too. */
    public record BlockCount(int headings, int paragraphs, int tables, int boxes) {}

    public Report {
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
        texts = Map.copyOf(texts);
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        verified = List.copyOf(verified);
        undecided = List.copyOf(undecided);
        remarks = List.copyOf(remarks);
    }

    /** How many relations were checked, whatever they came to. */
    public int checked() {
        return findings.size() + accepted.size() + verified.size() + undecided.size();
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

    /** The same report with other rules, and with what they brought. */
    public Report withRules(
            List<RuleInfo> kept,
            List<Finding> keptFindings,
            List<Verified> keptVerified,
            List<Doubt> keptUndecided) {
        return new Report(
                document,
                facts,
                toolVersion,
                locale,
                kept,
                texts,
                keptFindings,
                accepted,
                keptVerified,
                keptUndecided,
                remarks,
                characters,
                blocks);
    }

    /** The same report after some of its findings were accepted. */
    public Report accepting(List<Finding> open, List<Accepted> decided, List<Remark> said) {
        return new Report(
                document,
                facts,
                toolVersion,
                locale,
                rules,
                texts,
                open,
                decided,
                verified,
                undecided,
                said,
                characters,
                blocks);
    }
}
