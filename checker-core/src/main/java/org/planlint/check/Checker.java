package org.planlint.check;

import java.util.Locale;
import org.planlint.document.Document;
import org.planlint.extract.Extraction;
import org.planlint.layout.Layout;
import org.planlint.lexicon.Lexicon;
import org.planlint.read.RawDocument;

/** Checks documents with a rule base. Safe for use by several threads. */
public final class Checker {

    private final RuleBase rules;
    private final Lexicon lexicon;
    private final Locale locale;

    public Checker(RuleBase rules, Lexicon lexicon, Locale locale) {
        this.rules = rules;
        this.lexicon = lexicon;
        this.locale = locale;
    }

    /** The way of the data: layout, facts, rules, report. */
    public Report check(RawDocument raw) {
        Document document = Layout.arrange(raw);
        return new ReportBuilder(document, rules, locale)
                .build(rules.judge(Extraction.facts(document, lexicon)));
    }
}
