package org.planlint.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.planlint.document.Document;
import org.planlint.extract.Extraction;
import org.planlint.fact.Fact;
import org.planlint.fact.PlanPeriod;
import org.planlint.layout.Layout;
import org.planlint.lexicon.Lexicon;
import org.planlint.pack.Pack;
import org.planlint.read.RawDocument;

/** Checks documents with a rule base. Safe for use by several threads. */
public final class Checker {

    private final RuleBase rules;
    private final Lexicon lexicon;
    private final Locale locale;
    private final Function<String, Pack> packOf;
    private final PlanPeriod period;

    /** A checker that demands of a plan what the rules' own packs demand of its kind. */
    public Checker(RuleBase rules, Lexicon lexicon, Locale locale) {
        this(rules, lexicon, locale, title -> Pack.fitting(title, rules.packs()), null);
    }

    private Checker(
            RuleBase rules,
            Lexicon lexicon,
            Locale locale,
            Function<String, Pack> packOf,
            PlanPeriod period) {
        this.rules = rules;
        this.lexicon = lexicon;
        this.locale = locale;
        this.packOf = packOf;
        this.period = period;
    }

    /**
     * A checker that demands the same of every document, whatever its title says.
     *
     * @param pack what is demanded; {@code null} for nothing
     */
    public Checker demanding(Pack pack) {
        return new Checker(rules, lexicon, locale, title -> pack, period);
    }

    /**
     * A checker that takes every document for the plan of certain years, whatever it says itself.
     *
     * @param years {@code null} for what each document says
     */
    public Checker planning(PlanPeriod years) {
        return new Checker(rules, lexicon, locale, packOf, years);
    }

    /** All that is read from a document, as the rules get it. */
    public List<Fact> facts(Document document) {
        Pack pack = packOf.apply(document.title());
        return Extraction.facts(document, lexicon, pack, period);
    }

    /** The way of the data: layout, facts, rules, report. */
    public Report check(RawDocument raw) {
        Document document = Layout.arrange(raw);
        List<Fact> facts = facts(document);
        return new ReportBuilder(document, facts, rules, locale).build(rules.judge(facts));
    }
}
