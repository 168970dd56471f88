package org.planlint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.Paragraph;
import org.planlint.document.Part;
import org.planlint.document.Table;
import org.planlint.fact.Fact;

/** Makes the report of one document: verdicts sorted, worded and given their places. */
final class ReportBuilder {

    /**
     * The order in which rules fire is never seen: by place of the first operand, then rule, then
     * the other operands.
     */
    private static final Comparator<Verdict> BY_PLACE =
            Comparator.comparing((Verdict verdict) -> first(verdict).passage().span())
                    .thenComparing(Verdict::rule)
                    .thenComparing(verdict -> key(verdict));

    private final Document document;
    private final List<Fact> facts;
    private final Map<String, RuleInfo> rules;
    private final List<RuleInfo> ruleList;
    private final Locale locale;
    private final Places places;
    private final Wording wording;
    private final Fingerprints fingerprints = new Fingerprints();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Verified> verified = new ArrayList<>();
    private final List<Doubt> undecided = new ArrayList<>();

    ReportBuilder(Document document, List<Fact> facts, RuleBase rules, Locale locale) {
        this.document = document;
        this.facts = facts;
        this.ruleList = rules.rules();
        this.rules = ruleList.stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
        this.locale = locale;
        this.places = new Places(document);
        this.wording = new Wording(rules, locale);
    }

    Report build(List<Verdict> verdicts) {
        Set<String> seen = new HashSet<>();
        verdicts.stream()
                .sorted(BY_PLACE)
                .filter(verdict -> seen.add(verdict.rule() + key(verdict)))
                .forEach(this::add);
        return new Report(
                document,
                facts,
                ToolVersion.get(),
                locale,
                ruleList,
                ruleList.stream()
                        .map(rule -> wording.text(rule.id()))
                        .collect(Collectors.toMap(RuleText::rule, Function.identity())),
                findings,
                List.of(),
                verified,
                undecided,
                List.of(),
                document.source().text().codePointCount(0, document.source().length()),
                count());
    }

    private void add(Verdict verdict) {
        RuleInfo rule = rules.get(verdict.rule());
        RuleText text = wording.text(rule.id());
        Outcome outcome = verdict.outcome();
        List<Place> where = places.of(outcome.operands());
        if (outcome instanceof Outcome.Violated violated) {
            findings.add(finding(rule, text, violated, where));
        } else if (outcome instanceof Outcome.Holds holds) {
            verified.add(
                    new Verified(
                            rule.id(),
                            text.title(),
                            rule.category(),
                            wording.words(holds.calculation()),
                            where));
        } else if (outcome instanceof Outcome.Undecided doubt) {
            String reason =
                    wording.sentence(text.template("reason", doubt.reason()), doubt.values());
            undecided.add(new Doubt(rule.id(), text.title(), rule.category(), reason, where));
        }
    }

    private Finding finding(
            RuleInfo rule, RuleText text, Outcome.Violated violated, List<Place> where) {
        Severity severity = violated.severity() == null ? rule.severity() : violated.severity();
        if (rule.severity().compareTo(severity) > 0) {
            throw new IllegalStateException(
                    rule.id() + " promises at most " + rule.severity() + ", found " + severity);
        }
        String suggestion =
                wording.sentence(
                        text.template("suggestion", violated.variant()), violated.values());
        return new Finding(
                rule.id(),
                text.title(),
                rule.category(),
                severity,
                wording.sentence(text.template("message", violated.variant()), violated.values()),
                wording.sentence(
                        text.template("explanation", violated.variant()), violated.values()),
                wording.words(violated.calculation()),
                suggestion.isEmpty() ? null : suggestion,
                fingerprints.next(rule.id(), places.chapter(violated.operands().get(0)), where),
                where);
    }

    private Report.BlockCount count() {
        int headings = 0;
        int paragraphs = 0;
        int tables = 0;
        int boxes = 0;
        try (Stream<Block> blocks = document.blocksDeep(Part.Zone.BODY, Part.Zone.ANNEX)) {
            for (Block block : (Iterable<Block>) blocks::iterator) {
                headings += block instanceof Heading ? 1 : 0;
                paragraphs += block instanceof Paragraph ? 1 : 0;
                tables += block instanceof Table ? 1 : 0;
                boxes += block instanceof Box ? 1 : 0;
            }
        }
        return new Report.BlockCount(headings, paragraphs, tables, boxes);
    }

    private static Operand first(Verdict verdict) {
        return verdict.outcome().operands().get(0);
    }

    /** What holds at the same places may be several things; what is violated there is one. */
    private static String key(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        String proof = outcome instanceof Outcome.Holds holds ? holds.calculation() : "";
        return outcome.getClass().getSimpleName() + outcome.operands() + proof;
    }
}
