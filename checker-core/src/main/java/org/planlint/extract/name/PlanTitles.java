package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.Fact;
import org.planlint.fact.PlanTitle;
import org.planlint.fact.PlanTitle.Difference;
import org.planlint.text.Folding;

/**
 * Finds where an outline names itself and the proposal of the committee that it was made from, and
 * compares territory and wording with its title.
 */
final class PlanTitles {

    private static final String SUBJECT = "国民经济和社会发展第";
    private static final String PLAN = "个五年规划";
    private static final String PROPOSAL = "委关于制定";
    private static final String OPENINGS = "《“(,。;:、\n";
    private static final int LONGEST = 40;

    private final NameText text;
    private final String words;
    private final Territory territory;

    /** The title without the territory. */
    private final String subject;

    private PlanTitles(NameText text, Territory territory, String subject) {
        this.text = text;
        this.words = text.words();
        this.territory = territory;
        this.subject = subject;
    }

    static List<Fact> of(NameText text, Territory territory, String title) {
        String plain = Folding.key(title);
        int subject = plain.indexOf(SUBJECT);
        return subject < 2 || subject != territory.name().length()
                ? List.of()
                : new PlanTitles(text, territory, plain.substring(subject)).read();
    }

    private List<Fact> read() {
        List<Fact> facts = new ArrayList<>();
        for (int at : text.occurrences(SUBJECT)) {
            int start = at;
            while (start > 0
                    && at - start < LONGEST
                    && OPENINGS.indexOf(words.charAt(start - 1)) < 0) {
                start--;
            }
            int end = at + SUBJECT.length();
            while (end < words.length()
                    && end - at < LONGEST
                    && (NameText.isNameCharacter(words.charAt(end)) || words.charAt(end) == '〇')) {
                end++;
            }
            PlanTitle title = read(start, at, end);
            if (title != null) {
                facts.add(title);
            }
        }
        return facts;
    }

    /** {@code null} for another plan's title, and for words that are none. */
    private PlanTitle read(int start, int at, int end) {
        int number = subject.indexOf(PLAN);
        String printed = words.substring(at, end);
        if (number < 0 || !printed.startsWith(subject.substring(0, number + PLAN.length()))) {
            return null;
        }
        String front = words.substring(start, at);
        int proposal = front.indexOf(PROPOSAL);
        if (proposal >= 0) {
            return proposal(front, proposal, start, at);
        }
        String own = territory.shortName();
        boolean titled = start > 0 && words.charAt(start - 1) == '《';
        if (!titled || !front.endsWith(own) || end == words.length() || words.charAt(end) != '》') {
            return null;
        }
        return new PlanTitle(
                own + subject,
                front + printed,
                printed.equals(subject) ? Difference.NONE : Difference.WORDS,
                text.place(start, end));
    }

    /** 中共云岭县委关于制定云岭县…的建议: both names are the plan's own territory, or that above it. */
    private PlanTitle proposal(String front, int proposal, int start, int at) {
        String own = territory.shortName();
        String level = territory.level();
        String committee = front.substring(0, proposal);
        String made = front.substring(proposal + PROPOSAL.length());
        boolean ofLevel = committee.endsWith(level) && made.endsWith(level);
        if (!ofLevel) {
            return null;
        }
        boolean right = committee.endsWith(own) && made.endsWith(own);
        return new PlanTitle(
                own, front, right ? Difference.NONE : Difference.TERRITORY, text.place(start, at));
    }
}
