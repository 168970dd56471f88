package org.planlint.extract.prose.project;

import org.planlint.fact.ProjectStatus;
import org.planlint.lexicon.ProjectWords.Found;
import org.planlint.lexicon.ProjectWords.Verb;

/**
 * The verbs in front of a list of projects.
 *
 * @param verb what they say together; {@code null} where there is none
 * @param wording the words that say it; empty where there are none
 * @param hedged whether they leave it open: 争取, 适时
 * @param past whether they speak of what is: 已
 * @param end offset behind them
 */
record Predicate(Verb verb, String wording, boolean hedged, boolean past, int end) {

    static Predicate none(int at) {
        return new Predicate(null, "", false, false, at);
    }

    boolean governs() {
        return verb != null;
    }

    /** With a further verb behind it. */
    Predicate and(Found found, int start) {
        int behind = start + found.word().length();
        return switch (found.verb()) {
            case SKIP -> new Predicate(verb, wording, hedged, past, behind);
            case HEDGE -> new Predicate(verb, wording + found.word(), true, past, behind);
            case PAST -> new Predicate(verb, wording, hedged, true, behind);
            default ->
                    new Predicate(
                            combine(found.verb()), wording + found.word(), hedged, past, behind);
        };
    }

    private Verb combine(Verb next) {
        if (verb == null || verb == Verb.PUSH) {
            return next;
        }
        return switch (verb) {
            case HASTEN -> next == Verb.WORK ? Verb.BUILD : next == Verb.PUSH ? verb : next;
            // 谋划启动, 研究建设, 规划建设 and 启动建设 are told by their first word, 建设改造 by its last.
            case WORK -> next;
            default -> verb;
        };
    }

    /** What they say of their objects, with a verb behind these; {@code null} tail for none. */
    ProjectStatus status(Verb tail) {
        ProjectStatus status = behind(tail);
        if (status == null) {
            status = front(tail == Verb.WORK);
        }
        return hedged && status.equals(ProjectStatus.STARTED)
                ? ProjectStatus.PREPARED_THEN_STARTED
                : status;
    }

    private static ProjectStatus behind(Verb tail) {
        if (tail == null) {
            return null;
        }
        return switch (tail) {
            case PREPARE -> ProjectStatus.PREPARED;
            case PREPARE_THEN_START -> ProjectStatus.PREPARED_THEN_STARTED;
            case START -> ProjectStatus.STARTED;
            case BUILD -> ProjectStatus.UNDER_CONSTRUCTION;
            case FINISH -> ProjectStatus.BUILT;
            default -> null;
        };
    }

    private ProjectStatus front(boolean work) {
        if (verb == null) {
            return ProjectStatus.OPEN;
        }
        return switch (verb) {
            case PREPARE -> ProjectStatus.PREPARED;
            case START -> ProjectStatus.STARTED;
            case BUILD -> ProjectStatus.UNDER_CONSTRUCTION;
            case HASTEN -> work ? ProjectStatus.UNDER_CONSTRUCTION : ProjectStatus.OPEN;
            case PUSH -> work ? ProjectStatus.WORKED_ON : ProjectStatus.OPEN;
            case FINISH, COMPLETE -> ProjectStatus.BUILT;
            case WORK, ALTER -> ProjectStatus.WORKED_ON;
            default -> ProjectStatus.OPEN;
        };
    }
}
