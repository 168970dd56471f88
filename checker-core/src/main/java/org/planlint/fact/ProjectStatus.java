package org.planlint.fact;

/**
 * How far a project is, or will be: an interval of stages, since words leave more or less open.
 * 前期工作 is one stage, 前期工作并及时开工 two, 加快建设 may well end in 建成, and 推进 or 规划建设 can mean anything.
 *
 * @param from the earliest stage that the words allow
 * @param to the latest, never before the earliest
 */
public record ProjectStatus(ProjectStage from, ProjectStage to) {

    public static final ProjectStatus PREPARED = at(ProjectStage.PREPARED);
    public static final ProjectStatus PREPARED_THEN_STARTED =
            new ProjectStatus(ProjectStage.PREPARED, ProjectStage.STARTED);
    public static final ProjectStatus STARTED = at(ProjectStage.STARTED);
    public static final ProjectStatus UNDER_CONSTRUCTION =
            new ProjectStatus(ProjectStage.UNDER_CONSTRUCTION, ProjectStage.BUILT);
    public static final ProjectStatus WORKED_ON =
            new ProjectStatus(ProjectStage.STARTED, ProjectStage.BUILT);
    public static final ProjectStatus BUILT = at(ProjectStage.BUILT);

    /** Nothing is said. */
    public static final ProjectStatus OPEN =
            new ProjectStatus(ProjectStage.PREPARED, ProjectStage.BUILT);

    public ProjectStatus {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }

    private static ProjectStatus at(ProjectStage stage) {
        return new ProjectStatus(stage, stage);
    }

    /** Whether one stage satisfies both. */
    public boolean meets(ProjectStatus other) {
        return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
    }

    /** Whether a single stage is named. */
    public boolean isExact() {
        return from == to;
    }

    /** How many steps lie between two that do not meet: 1 for neighbours; 0 where they meet. */
    public int gap(ProjectStatus other) {
        return Math.max(
                0,
                Math.max(from.ordinal() - other.to.ordinal(), other.from.ordinal() - to.ordinal()));
    }

    /** All that either allows. */
    public ProjectStatus hull(ProjectStatus other) {
        return new ProjectStatus(
                from.compareTo(other.from) < 0 ? from : other.from,
                to.compareTo(other.to) > 0 ? to : other.to);
    }
}
