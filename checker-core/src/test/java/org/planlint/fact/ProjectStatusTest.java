package org.planlint.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Intervals of stages. */
class ProjectStatusTest {

    @Property(seed = "1")
    void twoMeetOrHaveAGap(
            @ForAll("statuses") ProjectStatus one, @ForAll("statuses") ProjectStatus other) {
        assertThat(one.meets(other)).isEqualTo(one.gap(other) == 0).isEqualTo(other.meets(one));
        assertThat(one.gap(other)).isEqualTo(other.gap(one));
    }

    @Property(seed = "1")
    void theHullMeetsBoth(
            @ForAll("statuses") ProjectStatus one, @ForAll("statuses") ProjectStatus other) {
        assertThat(one.hull(other)).isEqualTo(other.hull(one));
        assertThat(one.hull(other).meets(one)).isTrue();
    }

    @Property(seed = "1")
    void nothingContradictsWhatIsLeftOpen(@ForAll("statuses") ProjectStatus status) {
        assertThat(status.meets(ProjectStatus.OPEN)).isTrue();
    }

    @Example
    void neverEndsBeforeItBegins() {
        assertThatThrownBy(() -> new ProjectStatus(ProjectStage.BUILT, ProjectStage.STARTED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<ProjectStatus> statuses() {
        Arbitrary<ProjectStage> stages = Arbitraries.of(ProjectStage.class);
        return stages.flatMap(
                one ->
                        stages.filter(other -> other.compareTo(one) >= 0)
                                .map(other -> new ProjectStatus(one, other)));
    }
}
