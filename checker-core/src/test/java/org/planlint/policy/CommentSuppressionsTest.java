package org.planlint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planlint.policy.CommentSuppressions.Written;

class CommentSuppressionsTest {

    @Test
    void standsBeforeTheLineItIsAbout() {
        assertThat(CommentSuppressions.in("一\n\n<!-- planlint-ignore a.b: 已请示 -->\n\n二\n"))
                .containsExactly(new Written("a.b", "已请示", 3, 5));
    }

    @Test
    void standsOnTheLineItIsAbout() {
        assertThat(CommentSuppressions.in("一<!-- planlint-ignore a.b：已请示 -->\n二\n"))
                .containsExactly(new Written("a.b", "已请示", 1, 1));
        assertThat(CommentSuppressions.in("<!-- planlint-ignore a.b: x --> 一\n二\n"))
                .containsExactly(new Written("a.b", "x", 1, 1));
    }

    @Test
    void isAboutTheWholeDocument() {
        assertThat(CommentSuppressions.in("<!-- planlint-ignore-document GLO: x -->"))
                .containsExactly(new Written("GLO", "x", 1, 0));
    }

    @Test
    void severalMayStandBeforeOneLine() {
        String text = "<!-- planlint-ignore a: x -->\n<!-- planlint-ignore b: y -->\n一\n";

        // The first one's next words are another comment's: both mean the line below.
        assertThat(CommentSuppressions.in(text)).extracting(Written::target).containsOnly(3);
    }

    @Test
    void withoutReasonItIsKept() {
        assertThat(CommentSuppressions.in("<!-- planlint-ignore a.b -->"))
                .containsExactly(new Written("a.b", "", 1, 1));
    }

    @Test
    void anyBlankMayStandBehindTheWord() {
        assertThat(CommentSuppressions.in("<!--\nplanlint-ignore\n\ta.b:\tx\n-->\n一"))
                .containsExactly(new Written("a.b", "x", 1, 5));
        assertThat(CommentSuppressions.in("<!-- planlint-ignore-document\tGLO: x -->"))
                .containsExactly(new Written("GLO", "x", 1, 0));
        assertThat(CommentSuppressions.in("<!-- planlint-ignore -->一"))
                .containsExactly(new Written("", "", 1, 1));
    }

    @Test
    void otherCommentsAreNone() {
        assertThat(CommentSuppressions.in("<!-- planlint-ignored -->\n<!-- 说明 -->\n<!-- open"))
                .isEmpty();
    }
}
