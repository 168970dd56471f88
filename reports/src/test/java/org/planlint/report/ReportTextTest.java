package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planlint.check.Category;
import org.planlint.check.Place;
import org.planlint.check.Severity;

class ReportTextTest {

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("messages.properties").keySet())
                .isEqualTo(bundle("messages_en.properties").keySet())
                .isNotEmpty();
    }

    @Test
    void bothLanguagesNameTheSameValues() throws IOException {
        Properties chinese = bundle("messages.properties");
        Properties english = bundle("messages_en.properties");
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(
                        key -> {
                            assertThat(values(english.getProperty(key)))
                                    .as(key)
                                    .isEqualTo(values(chinese.getProperty(key)));
                            assertThat(english.getProperty(key))
                                    .as("a quote that MessageFormat eats")
                                    .doesNotContain("'");
                        });
    }

    @Test
    void everyCategoryAndSeverityHasWords() {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            ReportText words = new ReportText(SamplePlan.idle(locale));
            assertThat(Stream.of(Category.values()).map(words::category))
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
            assertThat(Stream.of(Severity.values()).map(words::severity))
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
        }
    }

    @Test
    void everybodyWhoDoesNotAskForEnglishReadsChinese() {
        assertThat(new ReportText(SamplePlan.idle(Locale.SIMPLIFIED_CHINESE)).language())
                .isEqualTo("zh-CN");
        assertThat(new ReportText(SamplePlan.idle(Locale.FRENCH)).language()).isEqualTo("zh-CN");
        assertThat(new ReportText(SamplePlan.idle(Locale.UK)).language()).isEqualTo("en");
    }

    @Test
    void theLanguageOfTheMachineDoesNotCount() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(new ReportText(SamplePlan.idle(Locale.CHINESE)).language())
                    .isEqualTo("zh-CN");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersHaveNoGroups() {
        assertThat(new ReportText(SamplePlan.idle(Locale.ENGLISH)).get("place.line", 12345))
                .isEqualTo("line 12345");
    }

    @Test
    void anUnknownRoleIsShownAsItIs() {
        ReportText words = new ReportText(SamplePlan.idle(Locale.CHINESE));
        assertThat(words.role(place("target"))).isEqualTo("目标");
        assertThat(words.role(place("甲方"))).isEqualTo("甲方");
    }

    private static Place place(String role) {
        return new Place(role, 1, 1, 1, 2, "x", null, null, "", null);
    }

    private static int values(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        ReportText.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
