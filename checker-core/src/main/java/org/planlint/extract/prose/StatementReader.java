package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.PlanPeriod;
import org.planlint.fact.Statement;
import org.planlint.lexicon.Lexicon;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.NumericExpression.Kind;

/**
 * Reads the numbers that sentences give of indicators. A number belongs to the name in its own
 * clause that only a verb stands behind, or to that of the number before it where nothing but a
 * verb stands between them; any other number is left alone.
 */
public final class StatementReader {

    private final PlanPeriod own;
    private final Subjects subjects;
    private final SharedNames sharedNames;
    private final Times times;
    private final Promises promises;
    private final List<Fact> found = new ArrayList<>();
    private int sentences;

    private StatementReader(PlanPeriod own, Subjects subjects) {
        this.own = own;
        this.subjects = subjects;
        this.sharedNames = new SharedNames(subjects);
        this.times = new Times(own);
        this.promises = new Promises(subjects);
    }

    /**
     * All statements of a document, with numbers and without.
     *
     * @param own the years that the document plans for; {@code null} where it does not say
     * @param facts the facts of the document's tables
     */
    public static List<Fact> read(
            Document document,
            List<Sentence> sentences,
            PlanPeriod own,
            Lexicon lexicon,
            List<Fact> facts) {
        List<IndicatorRow> rows =
                facts.stream()
                        .filter(IndicatorRow.class::isInstance)
                        .map(IndicatorRow.class::cast)
                        .toList();
        StatementReader reader = new StatementReader(own, new Subjects(document, lexicon, rows));
        sentences.forEach(reader::sentence);
        reader.found.addAll(reader.promises.found());
        return reader.found;
    }

    private void sentence(Sentence sentence) {
        sentences++;
        String text = sentence.folded();
        List<NumericExpression> expressions = sentence.numbers();
        List<Moment> moments = Moments.in(text, expressions, own);
        times.enter(sentence, moments);
        List<NumericExpression> numbers =
                expressions.stream()
                        .filter(each -> each.kind() == Kind.QUANTITY || each.kind() == Kind.RATIO)
                        .toList();
        if (sentence.setting().kind() == Setting.Kind.GLOSSARY) {
            return;
        }
        promises.read(sentence, sentences, moments, times);
        new Claims(text, numbers, moments, subjects, sharedNames)
                .read()
                .forEach(claim -> add(sentence, claim));
    }

    private void add(Sentence sentence, Claim claim) {
        Measures.Reading reading = Measures.read(claim);
        if (reading == null) {
            return;
        }
        Subject subject = claim.subject();
        Times.When when = times.of(claim, reading);
        found.add(
                new Statement(
                        sentences,
                        subject.key(),
                        subject.printed(),
                        subject.standing(),
                        subject.scope(),
                        reading.measure(),
                        subject.direction(),
                        when.sense(),
                        when.year(),
                        when.periodStart(),
                        when.timing(),
                        when.role(),
                        !subject.ownScope() && Scopes.speaksOfPart(sentence, subject.start()),
                        claim.quantity(),
                        isSteady(claim),
                        text(sentence, claim),
                        sentence.place(claim.start(), claim.end()),
                        sentence.place(Math.min(subject.start(), claim.start()), claim.end())));
    }

    /** 固定资产投资年均保持8%的增长 keeps a pace, not a level. */
    private static boolean isSteady(Claim claim) {
        return claim.link().says(Link.Part.STEADY) && !claim.link().says(Link.Part.AVERAGE);
    }

    private static String text(Sentence sentence, Claim claim) {
        return sentence.folded()
                .substring(
                        Math.min(claim.link().start(), claim.numberStart()), claim.numberStart());
    }
}
