package org.planlint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planlint.document.Document;
import org.planlint.extract.compliance.ComplianceFacts;
import org.planlint.extract.name.IndicatorMixups;
import org.planlint.extract.name.IndicatorNamings;
import org.planlint.extract.name.NameFacts;
import org.planlint.extract.passage.Repetitions;
import org.planlint.extract.prose.AttributeReader;
import org.planlint.extract.prose.ChangeReader;
import org.planlint.extract.prose.PeriodFacts;
import org.planlint.extract.prose.Ranks;
import org.planlint.extract.prose.RowLinks;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Sentences;
import org.planlint.extract.prose.StatementReader;
import org.planlint.extract.prose.counts.CountsInDefinitions;
import org.planlint.extract.prose.counts.CountsInProse;
import org.planlint.extract.prose.counts.CountsInTitles;
import org.planlint.extract.prose.counts.ListsOfTerms;
import org.planlint.extract.prose.project.ProjectFacts;
import org.planlint.extract.prose.sums.SumsInProse;
import org.planlint.extract.prose.task.TaskFacts;
import org.planlint.extract.structure.OutlineFacts;
import org.planlint.extract.structure.ReferenceFacts;
import org.planlint.extract.structure.SectionFacts;
import org.planlint.extract.structure.SequenceFacts;
import org.planlint.extract.structure.TitleForms;
import org.planlint.extract.table.TableFacts;
import org.planlint.extract.term.GlossaryFacts;
import org.planlint.extract.term.SloganFacts;
import org.planlint.extract.whole.BodyText;
import org.planlint.extract.whole.DocumentPeriod;
import org.planlint.extract.wording.WordingFacts;
import org.planlint.fact.CountedList;
import org.planlint.fact.Fact;
import org.planlint.fact.PlanPeriod;
import org.planlint.lexicon.Lexicon;
import org.planlint.pack.Pack;

/** What a document says, as facts. */
public final class Extraction {

    private Extraction() {}

    /**
     * All facts of a document. Their order means nothing to the rules.
     *
     * @param pack what is demanded of plans of its kind; {@code null} for nothing
     */
    public static List<Fact> facts(Document document, Lexicon lexicon, Pack pack) {
        return facts(document, lexicon, pack, null);
    }

    /**
     * All facts of a document whose period is known beforehand.
     *
     * @param pack what is demanded of plans of its kind; {@code null} for nothing
     * @param given the years that the document plans for; {@code null} for those that it names
     */
    public static List<Fact> facts(
            Document document, Lexicon lexicon, Pack pack, PlanPeriod given) {
        BodyText body = new BodyText(document);
        Aside<List<Fact>> wording =
                new Aside<>(() -> WordingFacts.of(document, lexicon.setPhrases()));
        Aside<List<Fact>> names = new Aside<>(() -> NameFacts.of(document, body, lexicon));
        PlanPeriod period = given == null ? DocumentPeriod.of(document) : given;
        List<Sentence> sentences = Sentences.of(document);
        Aside<List<Fact>> copies = new Aside<>(() -> Repetitions.of(sentences, lexicon));
        Aside<List<Fact>> projects =
                new Aside<>(() -> projects(document, sentences, given, period, lexicon));
        List<Fact> tables = TableFacts.of(document, lexicon, period);
        List<Fact> facts = new ArrayList<>(tables);
        terms(document, body, sentences, lexicon, facts);
        facts.addAll(OutlineFacts.of(document));
        facts.addAll(SequenceFacts.of(document));
        facts.addAll(SectionFacts.of(document));
        facts.addAll(TitleForms.of(document));
        facts.addAll(ReferenceFacts.of(document, body));
        facts.addAll(ComplianceFacts.of(document, pack, body, tables, period));
        facts.addAll(PeriodFacts.of(document, sentences, given));
        facts.addAll(Ranks.of(sentences));
        facts.addAll(AttributeReader.read(sentences, period, lexicon));
        facts.addAll(ChangeReader.read(document, sentences, lexicon, given));
        facts.addAll(StatementReader.read(document, sentences, period, lexicon, tables));
        facts.addAll(RowLinks.of(sentences, facts));
        facts.addAll(SumsInProse.of(document, sentences));
        facts.addAll(IndicatorNamings.of(facts, lexicon));
        facts.addAll(IndicatorMixups.of(tables, lexicon));
        facts.addAll(projects.get());
        facts.addAll(copies.get());
        facts.addAll(names.get());
        facts.addAll(wording.get());
        return facts;
    }

    /** Terms and slogans, and the lists that explain or count what they name. */
    private static void terms(
            Document document,
            BodyText body,
            List<Sentence> sentences,
            Lexicon lexicon,
            List<Fact> facts) {
        List<CountedList> lists = new ArrayList<>(CountsInProse.of(sentences));
        lists.addAll(CountsInTitles.of(document));
        facts.addAll(lists);
        facts.addAll(CountsInDefinitions.of(document));
        List<Fact> glossary = GlossaryFacts.of(document, body);
        facts.addAll(glossary);
        facts.addAll(ListsOfTerms.of(document, sentences, glossary));
        facts.addAll(SloganFacts.of(document, body, glossary, lists, lexicon));
    }

    /** What is to be built and done. */
    private static List<Fact> projects(
            Document document,
            List<Sentence> sentences,
            PlanPeriod given,
            PlanPeriod period,
            Lexicon lexicon) {
        int end =
                Optional.ofNullable(given)
                        .or(() -> DocumentPeriod.titled(document))
                        .map(PlanPeriod::end)
                        .orElse(0);
        List<Fact> facts =
                new ArrayList<>(
                        ProjectFacts.of(sentences, lexicon.projects(), document.title(), end));
        facts.addAll(TaskFacts.of(sentences, period, lexicon));
        return facts;
    }
}
