package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.extract.whole.BodyText;
import org.planlint.fact.Fact;
import org.planlint.lexicon.Lexicon;
import org.planlint.lexicon.ThingWords;

/** What a document calls things and itself. */
public final class NameFacts {

    private NameFacts() {}

    /**
     * Pairs of names that differ in little, and the words by which the document speaks of itself.
     */
    public static List<Fact> of(Document document, BodyText body, Lexicon lexicon) {
        NameText text = new NameText(document, body);
        ThingWords things = ThingWords.standard();
        RightNames rights = new RightNames(lexicon.ownNames());
        List<Name> names = Names.in(text.words(), things, lexicon.projects());
        PairKeeper keeper = new PairKeeper(text, rights);
        new GivenNamePairs(text, rights, things, keeper).find();
        new SlipPairs(text, names, things, lexicon.projects(), keeper).find();
        List<Quotation> quotations = Quotation.in(text.source());
        new SloganPairs(quotations, lexicon, keeper).find();
        new QuotedPairs(quotations, things, keeper).find();
        new ListNamePairs(text, keeper).find();
        new OrderPairs(text, names, things, lexicon.projects(), keeper).find();
        new VariantPairs(text, names, things, lexicon.projects(), keeper).find();
        new QualifierPairs(text, names, things, lexicon.projects(), keeper).find();
        List<Fact> facts = new ArrayList<>(keeper.facts());
        Territory territory = Territory.of(document.title(), text.words());
        facts.addAll(SelfReferences.of(text, territory, things, rights));
        facts.addAll(PlanTitles.of(text, territory, document.title()));
        return facts;
    }
}
