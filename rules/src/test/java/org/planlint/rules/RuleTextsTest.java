package org.planlint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.planlint.check.RuleText;

/** How pages are read; that every rule has its pages is the business of {@link RulePagesTest}. */
class RuleTextsTest {

    private static final String RULE = "reference.dangling";

    @Test
    void aPageHasATitleTemplatesAndSections() {
        RuleText text = RulePages.text(RULE, Locale.ENGLISH);

        assertThat(text.rule()).isEqualTo(RULE);
        assertThat(text.title()).isNotBlank().doesNotStartWith("#");
        assertThat(text.template("message", "")).contains("${key}");
        assertThat(text.template("reason", "elsewhere")).isNotBlank();
        assertThat(text.help()).startsWith("## What it checks");
        assertThat(text.page()).startsWith("# " + text.title());
    }

    @Test
    void whatStandsInTheSectionsIsNoTemplate() {
        RuleText text = RulePages.text(RULE, Locale.CHINESE);

        assertThat(text.entries().keySet())
                .allMatch(key -> key.matches("(message|explanation|suggestion|reason)(\\..+)?"));
    }

    @Test
    void whoeverAsksForAnotherLanguageGetsChinese() {
        assertThat(RulePages.text(RULE, Locale.FRENCH))
                .isEqualTo(RulePages.text(RULE, Locale.CHINESE));
        assertThat(RulePages.text(RULE, Locale.ROOT)).isEqualTo(RulePages.text(RULE, Locale.CHINA));
        assertThat(RulePages.text(RULE, Locale.UK)).isEqualTo(RulePages.text(RULE, Locale.ENGLISH));
    }

    @Test
    void wordsAreThoseOfTheLanguage() {
        assertThat(RulePages.words(Locale.CHINESE)).containsEntry("numbered.BOX", "专栏");
        assertThat(RulePages.words(Locale.ENGLISH).get("numbered.BOX")).isASCII().isNotBlank();
    }

    @Test
    void aRuleWithoutPageIsAnErrorOfTheBuild() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RulePages.text("no.such-rule", Locale.CHINESE))
                .withMessageContaining("no.such-rule");
    }
}
