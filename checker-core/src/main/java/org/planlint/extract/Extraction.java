package org.planlint.extract;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.extract.prose.ChangeReader;
import org.planlint.extract.prose.PeriodFacts;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Sentences;
import org.planlint.extract.prose.StatementReader;
import org.planlint.extract.prose.counts.CountsInDefinitions;
import org.planlint.extract.prose.counts.CountsInProse;
import org.planlint.extract.prose.counts.CountsInTitles;
import org.planlint.extract.prose.project.ProjectFacts;
import org.planlint.extract.prose.sums.SumsInProse;
import org.planlint.extract.structure.OutlineFacts;
import org.planlint.extract.structure.ReferenceFacts;
import org.planlint.extract.structure.SequenceFacts;
import org.planlint.extract.table.TableFacts;
import org.planlint.extract.term.GlossaryFacts;
import org.planlint.extract.term.SloganFacts;
import org.planlint.extract.whole.BodyText;
import org.planlint.extract.whole.DocumentPeriod;
import org.planlint.fact.Fact;
import org.planlint.lexicon.Lexicon;

/** What a document says, as facts. */
public final class Extraction {

    private Extraction() {}

    /** All facts of a document. Their order means nothing to the rules. */
    public static List<Fact> facts(Document document, Lexicon lexicon) {
        BodyText body = new BodyText(document);
        List<Fact> glossary = GlossaryFacts.of(document, body);
        List<Fact> facts = new ArrayList<>(glossary);
        facts.addAll(SloganFacts.of(document, body, glossary, lexicon));
        facts.addAll(OutlineFacts.of(document));
        facts.addAll(SequenceFacts.of(document));
        facts.addAll(ReferenceFacts.of(document, body));
        List<Fact> tables = TableFacts.of(document, lexicon);
        facts.addAll(tables);
        List<Sentence> sentences = Sentences.of(document);
        facts.addAll(PeriodFacts.of(document, sentences));
        facts.addAll(ProjectFacts.of(sentences, lexicon.projects(), document.title()));
        facts.addAll(ChangeReader.read(document, sentences, lexicon));
        facts.addAll(
                StatementReader.read(
                        document, sentences, DocumentPeriod.of(document), lexicon, tables));
        facts.addAll(CountsInProse.of(sentences));
        facts.addAll(CountsInDefinitions.of(document));
        facts.addAll(CountsInTitles.of(document));
        facts.addAll(SumsInProse.of(sentences));
        return facts;
    }
}
