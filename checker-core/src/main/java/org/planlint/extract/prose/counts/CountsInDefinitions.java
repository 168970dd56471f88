package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.document.Glossary;
import org.planlint.document.Part.Zone;
import org.planlint.extract.prose.counts.StatedCount.Form;
import org.planlint.fact.CountedList;
import org.planlint.fact.CountedList.Item;
import org.planlint.fact.CountedList.Source;
import org.planlint.fact.Passage;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/** Terms of the glossary that count (四张清单, 一廊三带, “1342”), against their definitions. */
public final class CountsInDefinitions {

    private static final List<String> OPENERS =
            List.of("具体是指", "是指", "具体指", "主要包括", "包括", "即", "指");
    private static final int MOST_CLEAR = 2;
    private static final int LONGEST_NAME = 14;

    private final List<CountedList> found = new ArrayList<>();

    private CountsInDefinitions() {}

    /** All terms whose definition lists what they count. */
    public static List<CountedList> of(Document document) {
        CountsInDefinitions extraction = new CountsInDefinitions();
        document.blocks(Zone.BODY, Zone.ANNEX)
                .filter(Glossary.class::isInstance)
                .flatMap(block -> ((Glossary) block).entries().stream())
                .forEach(extraction::read);
        return extraction.found;
    }

    private void read(Glossary.Entry entry) {
        TracedText term = entry.term().withoutBlanks();
        TracedText text = entry.definition().withoutBlanks();
        if (term.isEmpty() || text.isEmpty()) {
            return;
        }
        Part core = core(Folding.fold(term).toString());
        String slogan = Folding.fold(term.subSequence(core.start(), core.end())).toString();
        Stretch definition = new Stretch(text, Folding.fold(text).toString(), null);
        Passage place = Passage.of(term.span(core.start(), core.end()));
        String label = term.subSequence(core.start(), core.end()).toString();
        List<Group> groups = Group.of(slogan);
        if (DigitSlogan.isOne(slogan)) {
            found.addAll(DigitSlogan.read(slogan, label, place, definition));
        } else if (!groups.isEmpty()) {
            // The count does not stand in the definition: its offsets lie before all of it.
            StatedCount count = new StatedCount(Form.SLOGAN, groups, 0, 0);
            if (!differ(groups, label, place, definition)) {
                read(count, label, place, definition);
            }
        }
    }

    /** Whether a part of the slogan has another number where the definition explains it. */
    private boolean differ(List<Group> groups, String label, Passage place, Stretch definition) {
        List<Heads> heads = Heads.of(definition.words(), groups);
        boolean differ = false;
        for (int i = 0; i < heads.size(); i++) {
            Heads head = heads.get(i);
            if (head.differs(groups.get(i))) {
                Item item = Candidate.items(definition, List.of(head.place())).get(0);
                List<Item> items = Collections.nCopies(head.group().count(), item);
                add(label, groups.get(i).count(), place, Candidate.matching(items));
                differ = true;
            }
        }
        return differ;
    }

    private void read(StatedCount count, String label, Passage place, Stretch definition) {
        String text = definition.words();
        int start = opener(text);
        int stop = Atoms.next(text, start, text.length(), "。");
        // 生产、供销、信用改革，是…: no item more.
        int says = Atoms.find(text, ",是", start, stop);
        int end = says < 0 ? stop : says;
        Listing list = end - start < 2 ? null : ListBehind.body(text, start, end, count);
        // 一廊三带 is all that its definition says; where more follows, the first list may be any.
        boolean single = count.isSingle() || end >= text.length() - 1;
        if (list != null && single && list.agrees(count.total()) && !count.isOpen()) {
            add(label, count.total(), place, Candidate.of(definition, list));
            return;
        }
        List<Part> parts = Evidence.inside(text, count);
        if (!parts.isEmpty()) {
            add(label, parts.size(), place, Candidate.matching(Candidate.items(definition, parts)));
            return;
        }
        int first = Atoms.next(text, start, stop, ",;");
        // 生产、供销、信用改革，…: what follows says more of the three.
        boolean named = count.isSingle() && first < stop && isPlain(text, start, first);
        int last = named ? first : end;
        Listing counted = named ? ListBehind.body(text, start, last, count) : list;
        boolean whole = counted != null && (named || end >= text.length() - 1) && !count.isOpen();
        boolean clear = whole && (counted.clarity() != null || isPlain(text, start, last));
        if (clear && counted.distance(count.total()) <= (named ? 1 : MOST_CLEAR)) {
            add(label, count.total(), place, Candidate.of(definition, counted));
        }
    }

    /** 甲码头，乙码头、丙码头: nothing but names, also where a comma divides them. */
    private static boolean isPlain(String text, int start, int end) {
        Splitter all = new Splitter(text, start, end);
        List<Part> parts = all.at("、,");
        boolean brief =
                parts.size() > 2 && parts.stream().allMatch(part -> part.length() <= LONGEST_NAME);
        return brief && !all.hasSeveralInBrackets() && !text.substring(start, end).contains("等");
    }

    private void add(String label, int count, Passage place, Candidate candidate) {
        found.add(candidate.fact(label, count, place, Source.DEFINITION));
    }

    /** 具体指帮助…, “一金”即…: where the words of a definition begin. */
    private static int opener(String text) {
        for (String word : OPENERS) {
            int at = text.indexOf(word);
            if (at == 0 || at > 0 && text.charAt(at - 1) == ',') {
                return at + word.length();
            }
        }
        return 0;
    }

    /** The quoted part of a term, or all of it. */
    private static Part core(String term) {
        int open = term.indexOf('“');
        int close = term.indexOf('”', open + 1);
        return open >= 0 && close > open + 1
                ? new Part(open + 1, close)
                : new Part(0, term.length());
    }
}
