package org.planlint.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlint.check.Accepted;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Remark;
import org.planlint.check.Report;
import org.planlint.check.RuleInfo;
import org.planlint.config.ConfigMessages;
import org.planlint.config.Suppression;

/**
 * Accepts the findings that somebody has decided to live with. A suppression that has run out or
 * fits nothing is said, so that no list of exceptions outlives its reasons.
 */
final class Suppressions {

    private final List<Suppression> configured;
    private final LocalDate today;
    private final ConfigMessages words;

    Suppressions(List<Suppression> configured, LocalDate today, ConfigMessages words) {
        this.configured = configured;
        this.today = today;
        this.words = words;
    }

    Report apply(Report report) {
        List<CommentSuppressions.Written> comments = CommentSuppressions.in(report.document());
        if (configured.isEmpty() && comments.isEmpty()) {
            return report;
        }
        Map<String, RuleInfo> rules =
                report.rules().stream()
                        .collect(Collectors.toMap(RuleInfo::id, Function.identity()));
        boolean[] usedHere = new boolean[configured.size()];
        boolean[] usedThere = new boolean[comments.size()];
        List<Finding> open = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>(report.accepted());
        for (Finding finding : report.findings()) {
            RuleInfo rule = rules.get(finding.rule());
            Accepted decision = byConfiguration(report, rule, finding, usedHere);
            if (decision == null) {
                decision = byComment(comments, rule, finding, usedThere);
            }
            if (decision == null) {
                open.add(finding);
            } else {
                accepted.add(decision);
            }
        }
        List<Remark> remarks = new ArrayList<>(report.remarks());
        remarkConfigured(report, usedHere, remarks);
        remarkComments(comments, usedThere, remarks);
        return report.accepting(open, accepted, remarks);
    }

    private Accepted byConfiguration(
            Report report, RuleInfo rule, Finding finding, boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            Suppression suppression = configured.get(i);
            if (!expired(suppression) && fits(suppression, report, rule, finding)) {
                used[i] = true;
                return new Accepted(
                        finding,
                        Accepted.Ground.CONFIGURATION,
                        suppression.reason(),
                        suppression.by(),
                        suppression.until());
            }
        }
        return null;
    }

    private static Accepted byComment(
            List<CommentSuppressions.Written> comments,
            RuleInfo rule,
            Finding finding,
            boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            CommentSuppressions.Written comment = comments.get(i);
            if (!comment.reason().isEmpty()
                    && new RulePattern(comment.rule()).matches(rule)
                    && (comment.target() == 0 || touches(finding, comment.target()))) {
                used[i] = true;
                return new Accepted(finding, Accepted.Ground.COMMENT, comment.reason(), null, null);
            }
        }
        return null;
    }

    private boolean expired(Suppression suppression) {
        return suppression.until() != null && suppression.until().isBefore(today);
    }

    private static boolean fits(
            Suppression suppression, Report report, RuleInfo rule, Finding finding) {
        return new RulePattern(suppression.rule()).matches(rule)
                && inDocument(suppression, report)
                && (suppression.fingerprint() == null
                        || suppression.fingerprint().equals(finding.fingerprint()))
                && (suppression.section() == null
                        || finding.places().stream()
                                .anyMatch(p -> p.section().startsWith(suppression.section())))
                && (suppression.text() == null
                        || finding.places().stream()
                                .anyMatch(p -> p.words().contains(suppression.text())));
    }

    private static boolean inDocument(Suppression suppression, Report report) {
        if (suppression.document() == null) {
            return true;
        }
        String path = report.document().info().path().replace('\\', '/');
        String wanted = suppression.document().replace('\\', '/');
        return path.equals(wanted) || path.endsWith("/" + wanted);
    }

    private static boolean touches(Finding finding, int line) {
        for (Place place : finding.places()) {
            if (place.line() <= line && line <= place.endLine()) {
                return true;
            }
        }
        return false;
    }

    private void remarkConfigured(Report report, boolean[] used, List<Remark> remarks) {
        for (int i = 0; i < used.length; i++) {
            Suppression suppression = configured.get(i);
            if (!inDocument(suppression, report)) {
                continue;
            }
            if (expired(suppression)) {
                remarks.add(
                        remark(
                                "suppression.expired",
                                suppression.line(),
                                suppression.rule(),
                                suppression.until()));
            } else if (!used[i] && suppression.document() != null) {
                // One without a document may well fit another document of the run.
                remarks.add(remark("suppression.unused", suppression.line(), suppression.rule()));
            }
        }
    }

    private void remarkComments(
            List<CommentSuppressions.Written> comments, boolean[] used, List<Remark> remarks) {
        for (int i = 0; i < used.length; i++) {
            CommentSuppressions.Written comment = comments.get(i);
            if (comment.rule().isEmpty()) {
                remarks.add(remark("comment.no-rule", comment.line()));
            } else if (comment.reason().isEmpty()) {
                remarks.add(remark("comment.no-reason", comment.line(), comment.rule()));
            } else if (!used[i]) {
                remarks.add(remark("comment.unused", comment.line(), comment.rule()));
            }
        }
    }

    private Remark remark(String code, Object... values) {
        return new Remark(code, words.get("notice." + code, values));
    }
}
