package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.fact.Fact;
import org.planlint.lexicon.SetPhrases;

/** Everything about how a document is written. */
public final class WordingFacts {

    private WordingFacts() {}

    /**
     * A survey for every aspect of which the document has anything to look at.
     *
     * @param setPhrases what is quoted word for word
     */
    public static List<Fact> of(Document document, SetPhrases setPhrases) {
        List<Fact> facts = new ArrayList<>();
        List<Piece> pieces = Pieces.of(document);
        words(pieces, setPhrases, facts);
        marks(pieces, facts);
        numbers(pieces, facts);
        return facts;
    }

    private static void words(List<Piece> pieces, SetPhrases setPhrases, List<Fact> facts) {
        DoubledWords doubled = new DoubledWords();
        RepeatedSentences sentences = new RepeatedSentences();
        RepeatedItems items = new RepeatedItems();
        Slips slips = new Slips();
        PhraseUses phrases = new PhraseUses(setPhrases);
        Frames frames = new Frames();
        Collocations collocations = new Collocations();
        for (Piece piece : pieces) {
            doubled.read(piece);
            sentences.read(piece);
            items.read(piece);
            slips.read(piece);
            phrases.read(piece);
            frames.read(piece);
            collocations.read(piece);
        }
        phrases.finish();
        frames.tally().leaveTo(phrases.tally());
        doubled.tally().addTo(facts);
        sentences.tally().addTo(facts);
        items.tally().addTo(facts);
        slips.tally().addTo(facts);
        phrases.tally().addTo(facts);
        frames.tally().addTo(facts);
        collocations.tally().addTo(facts);
    }

    private static void marks(List<Piece> pieces, List<Fact> facts) {
        MarkPairs pairs = new MarkPairs();
        QuotePositions positions = new QuotePositions();
        Marks marks = new Marks();
        Symbols symbols = new Symbols();
        Separators separators = new Separators();
        FullStops stops = new FullStops();
        for (Piece piece : pieces) {
            pairs.read(piece);
            positions.read(piece);
            marks.read(piece);
            symbols.read(piece);
            separators.read(piece);
            stops.read(piece);
        }
        pairs.finish();
        marks.finish();
        symbols.finish();
        separators.finish();
        stops.finish();
        pairs.pairs().addTo(facts);
        pairs.directions().addTo(facts);
        positions.tally().addTo(facts);
        marks.doubled().addTo(facts);
        marks.width().addTo(facts);
        symbols.tally().addTo(facts);
        separators.lists().addTo(facts);
        separators.quotations().addTo(facts);
        stops.tally().addTo(facts);
    }

    private static void numbers(List<Piece> pieces, List<Fact> facts) {
        Ranges ranges = new Ranges();
        UnitSymbols units = new UnitSymbols();
        Amounts amounts = new Amounts();
        ImpossibleValues values = new ImpossibleValues();
        Numerals numerals = new Numerals();
        for (Piece piece : pieces) {
            List<Digits> digits = Digits.of(piece);
            ranges.read(piece, digits);
            units.read(piece, digits);
            amounts.read(piece, digits);
            values.read(piece, digits);
            numerals.read(piece, digits);
        }
        ranges.finish();
        units.finish();
        units.writings().leaveTo(units.symbols());
        amounts.finish();
        ranges.scales().addTo(facts);
        ranges.signs().addTo(facts);
        units.symbols().addTo(facts);
        units.writings().addTo(facts);
        amounts.tallies().forEach(tally -> tally.addTo(facts));
        values.tally().addTo(facts);
        numerals.tally().addTo(facts);
    }
}
