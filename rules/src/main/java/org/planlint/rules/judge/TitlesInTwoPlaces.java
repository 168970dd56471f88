package org.planlint.rules.judge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.fact.Project;
import org.planlint.fact.ProjectMention;
import org.planlint.fact.ProjectStatus;

/** Whether a plan seeks a title that its territory has already. */
public final class TitlesInTwoPlaces {

    private TitlesInTwoPlaces() {}

    /** {@code null} for a title that may be won several times: a second 5A级景区. */
    public static Outcome judge(Project title) {
        List<ProjectMention> mentions = title.mentions();
        Optional<ProjectMention> won = first(mentions, TitlesInTwoPlaces::isWon);
        Optional<ProjectMention> sought = first(mentions, mention -> !mention.back());
        if (won.isEmpty() || sought.isEmpty()) {
            return holds(mentions);
        }
        if (!sought.get().named()) {
            return null;
        }
        return Outcome.at("title", sought.get().place())
                .and("title", won.get().place())
                .with("name", sought.get().name())
                .with("said", sought.get().wording())
                .with("otherSaid", won.get().wording())
                .violated(won.get().wording() + " ≠ " + sought.get().wording());
    }

    private static boolean isWon(ProjectMention mention) {
        return mention.back() && mention.status().equals(ProjectStatus.BUILT);
    }

    private static Optional<ProjectMention> first(
            List<ProjectMention> mentions, Predicate<ProjectMention> wanted) {
        return mentions.stream().filter(wanted).findFirst();
    }

    private static Outcome holds(List<ProjectMention> mentions) {
        Outcome.Builder outcome = Outcome.at("title", mentions.get(0).place());
        mentions.stream().skip(1).forEach(mention -> outcome.and("title", mention.place()));
        String said =
                mentions.stream()
                        .map(ProjectMention::wording)
                        .distinct()
                        .collect(Collectors.joining(" / "));
        return outcome.holds(mentions.get(0).name() + "：" + said);
    }
}
