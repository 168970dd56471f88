package org.planlint.extract.prose;

import java.util.List;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.fact.Fact;
import org.planlint.fact.OutdatedTerm;
import org.planlint.lexicon.OutdatedWords;
import org.planlint.lexicon.OutdatedWords.OutdatedWord;

/** Finds words that were out of date when the plan began, where it looks ahead. */
final class OutdatedTerms {

    private OutdatedTerms() {}

    static void read(Sentence sentence, PlanTime time, List<Fact> facts) {
        boolean ahead =
                sentence.setting().outlook() == Outlook.AHEAD
                        && sentence.setting().kind() != Kind.GLOSSARY;
        if (!ahead || time.period() == null) {
            return;
        }
        String text = sentence.folded();
        for (OutdatedWord word : OutdatedWords.all()) {
            if (word.until() >= time.period().start()) {
                continue;
            }
            for (int at = text.indexOf(word.text());
                    at >= 0;
                    at = text.indexOf(word.text(), at + 1)) {
                if (word.standsAt(text, at) && !Clauses.insideTitle(text, at)) {
                    int end = at + word.text().length();
                    facts.add(
                            new OutdatedTerm(
                                    word.text(),
                                    word.instead(),
                                    word.until(),
                                    sentence.place(at, end)));
                }
            }
        }
    }
}
