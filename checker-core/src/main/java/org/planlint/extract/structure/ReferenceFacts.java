package org.planlint.extract.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Designation;
import org.planlint.document.Document;
import org.planlint.document.Figure;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Part.Zone;
import org.planlint.document.Table;
import org.planlint.extract.whole.BodyText;
import org.planlint.fact.Anchor;
import org.planlint.fact.Fact;
import org.planlint.fact.Passage;
import org.planlint.fact.Reference;
import org.planlint.quantity.ChineseNumeral;

/** References to numbered things, and the things. */
public final class ReferenceFacts {

    /**
     * 专栏4, 见表2-1, （图3）. A bare 表3 or 图3 in a sentence can be part of a word (代表3人), so these need a
     * word of reference or a bracket before them.
     */
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(专栏|(?<=[见(如详、和及与])附?[表图]|(?<=[见(如详、和及与])附件)(\\d{1,3}(?:-\\d{1,3}){0,2}+)(?![\\d.%])");

    /** 见专栏一, with nothing behind that would make the numeral part of a word (见附件一并报送). */
    private static final Pattern SPELLED =
            Pattern.compile("(?<=[见(])(专栏|附?[表图]|附件)([一二三四五六七八九十]{1,3}+)(?!\\p{IsHan})");

    private static final int ANNEX_WORD = 2;

    private final BodyText body;
    private final Set<String> kinds = new HashSet<>();

    /** Kinds with numbers like 2-1. */
    private final Set<String> kindsInParts = new HashSet<>();

    private final Set<Integer> definitions = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();

    private ReferenceFacts(BodyText body) {
        this.body = body;
    }

    /** All references of a document to its numbered parts. */
    public static List<Fact> of(Document document, BodyText body) {
        ReferenceFacts extraction = new ReferenceFacts(body);
        document.blocksDeep(Zone.BODY, Zone.ANNEX).forEach(extraction::anchor);
        extraction.references();
        return extraction.facts;
    }

    private void anchor(Block block) {
        Designation designation = designation(block);
        if (designation != null && !designation.numbers().isEmpty()) {
            definitions.add(designation.span().start());
            anchor(designation.kind().word(), designation.label(), Passage.of(designation.span()));
        } else if (block instanceof Heading heading
                && heading.level() == HeadingLevel.ANNEX
                && heading.number() > 0) {
            String word = heading.label().subSequence(0, ANNEX_WORD).toString();
            anchor(word, word + heading.number(), Passage.of(heading.label().span()));
        }
    }

    private void anchor(String kind, String key, Passage place) {
        kinds.add(kind);
        if (key.indexOf('-') > 0) {
            kindsInParts.add(kind);
        }
        facts.add(new Anchor(key, place));
    }

    private static Designation designation(Block block) {
        if (block instanceof Box box) {
            return box.designation();
        }
        if (block instanceof Table table) {
            return table.designation();
        }
        return block instanceof Figure figure ? figure.designation() : null;
    }

    private void references() {
        Matcher matcher = REFERENCE.matcher(body.text());
        while (matcher.find()) {
            for (String number : numbers(matcher.group(1), matcher.group(2))) {
                reference(matcher, number);
            }
        }
        Matcher spelled = SPELLED.matcher(body.text());
        while (spelled.find()) {
            ChineseNumeral.parse(spelled.group(2))
                    .ifPresent(number -> reference(spelled, Integer.toString(number)));
        }
    }

    /** 专栏2—4 is 专栏2 to 专栏4, unless boxes are numbered 2-1, 2-2 …. */
    private List<String> numbers(String kind, String printed) {
        String[] ends = printed.split("-");
        boolean range =
                ends.length == 2
                        && !kindsInParts.contains(kind)
                        && Integer.parseInt(ends[0]) < Integer.parseInt(ends[1]);
        return range ? List.of(ends) : List.of(printed);
    }

    private void reference(Matcher found, String number) {
        Passage place = Passage.of(body.span(found.start(), found.end()));
        if (!definitions.contains(place.span().start())) {
            String kind = found.group(1);
            facts.add(new Reference(kind + number, kinds.contains(kind), place));
        }
    }
}
