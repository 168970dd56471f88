package org.planlint.rules.judge;

import java.util.List;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.OddTitle;
import org.planlint.fact.SectionLevel;

/** Sections without text, and titles that break ranks. */
public final class Sections {

    /**
     * Where one section in so many is empty, the text was lost on the way and not by its author.
     */
    private static final int RARE = 10;

    private Sections() {}

    /** One outcome for every empty section, or a single one where there is none or too many. */
    public static List<Outcome> empty(SectionLevel level) {
        List<SectionLevel.Empty> empty = level.empty();
        Outcome.Builder all =
                Outcome.at("heading", empty.isEmpty() ? level.first() : empty.get(0).place())
                        .with("count", empty.size())
                        .with("all", level.sections());
        if (empty.isEmpty()) {
            return List.of(all.holds(level.sections() + " − 0 = " + level.sections()));
        }
        if (empty.size() > 1 && empty.size() * RARE > level.sections()) {
            empty.stream().skip(1).forEach(section -> all.and("heading", section.place()));
            return List.of(all.undecided("many"));
        }
        return empty.stream().map(Sections::empty).toList();
    }

    private static Outcome empty(SectionLevel.Empty section) {
        Outcome.Builder outcome =
                Outcome.at("heading", section.place())
                        .with("label", section.label())
                        .with("title", section.title());
        // A text that breaks off may be longer elsewhere.
        return section.last()
                ? outcome.variant("last").as(Severity.INFO).violated("")
                : outcome.violated("");
    }

    /** A title that is not formed like its neighbours. */
    public static Outcome odd(OddTitle title) {
        Outcome.Builder outcome =
                Outcome.at("title", title.place())
                        .with("title", title.title())
                        .with("count", title.others().size())
                        .with("length", title.length())
                        .with("frame", title.frame());
        title.others().forEach(other -> outcome.and("other", other));
        return outcome.violated(title.title().length() + " ≠ " + title.length());
    }
}
