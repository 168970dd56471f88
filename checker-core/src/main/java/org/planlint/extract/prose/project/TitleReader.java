package org.planlint.extract.prose.project;

import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Outlook;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.fact.ProjectStatus;
import org.planlint.lexicon.ProjectWords;
import org.planlint.lexicon.ProjectWords.TitleVerb;
import org.planlint.text.Folding;

/**
 * Reads which titles a territory has won, keeps and seeks: 国家卫生县城, 全国文明城市. A title is a project of
 * another kind: what the review has won, and what the plan keeps, is built; what the plan seeks is
 * begun.
 */
final class TitleReader {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    private static final List<String> GRANTERS = List.of("国家", "全国", "中国");

    private final ProjectWords words;
    private final List<Naming> namings = new ArrayList<>();

    TitleReader(ProjectWords words) {
        this.words = words;
    }

    List<Naming> read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Kind kind = sentence.setting().kind();
            boolean prose = kind == Kind.PARAGRAPH || kind == Kind.BOX_ITEM;
            if (prose && sentence.setting().outlook() != Outlook.AROUND) {
                Clause.of(sentence.folded()).forEach(clause -> clause(sentence, clause));
            }
        }
        return namings;
    }

    private void clause(Sentence sentence, Clause clause) {
        String text = sentence.folded();
        int from = clause.start();
        String verb = words.titleVerbAt(text, from);
        ProjectWords.Found skipped = words.leadAt(text, from);
        if (verb.isEmpty() && skipped != null && skipped.verb() == ProjectWords.Verb.SKIP) {
            from += skipped.word().length();
            verb = words.titleVerbAt(text, from);
        }
        if (verb.isEmpty()) {
            return;
        }
        int start = from + verb.length();
        for (int i = start; i <= clause.end() && i <= text.length(); i++) {
            if (i == clause.end() || text.charAt(i) == '、') {
                title(sentence, verb, start, i);
                start = i + 1;
            }
        }
    }

    private void title(Sentence sentence, String verb, int start, int end) {
        String text = sentence.folded();
        int from = start < end && "“\"".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
        int to = end;
        String filling = words.fillingBefore(text, to);
        to -= to - filling.length() > from ? filling.length() : 0;
        while (to > from && "”\"等".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String name = text.substring(from, Math.max(from, to));
        if (name.length() < SHORTEST || name.length() > LONGEST || !words.isTitle(name)) {
            return;
        }
        boolean review = sentence.setting().outlook() == Outlook.BACK;
        TitleVerb says = words.titleVerb(verb);
        boolean won = says == TitleVerb.KEPT || says == TitleVerb.WON && review;
        namings.add(
                new Naming(
                        Folding.key(name),
                        sentence.text().subSequence(from, to).toString(),
                        words.isSingleTitle(name) && GRANTERS.stream().anyMatch(name::startsWith),
                        won ? ProjectStatus.BUILT : ProjectStatus.STARTED,
                        verb,
                        0,
                        0,
                        won,
                        -1 - namings.size(),
                        true,
                        sentence.setting(),
                        List.of(),
                        sentence.place(from, to)));
    }
}
