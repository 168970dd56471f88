package org.planlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorMatcherTest {

    private final IndicatorMatcher matcher = Lexicon.standard().matcher();

    @Test
    void findsNamesWithTheirPlaces() {
        String text = "到2030年，云岭县GDP年均增长6.5%，常住人口 城镇化率达到57%，细颗粒物（PM2.5）浓度降至25微克/立方米。";
        assertThat(matcher.find(text))
                .extracting(mention -> mention.indicator().name())
                .containsExactly("地区生产总值", "常住人口城镇化率", "PM2.5浓度");
        assertThat(quotes(text)).containsExactly("GDP", "常住人口 城镇化率", "细颗粒物（PM2.5）浓度");
    }

    @Test
    void takesTheLongestName() {
        assertThat(names("旅游产业增加值占地区生产总值比重达到10%")).containsExactly("旅游产业增加值占地区生产总值比重");
        assertThat(names("人均地区生产总值")).containsExactly("人均地区生产总值");
        assertThat(names("生态系统生产总值核算")).containsExactly("生态系统生产总值");
        assertThat(names("规模（限额、资质）以上企业数量")).containsExactly("规模（限额、资质）以上企业数量");
    }

    @Test
    void findsNamesWithoutTheirCountWord() {
        assertThat(names("高新技术企业达到120家")).containsExactly("高新技术企业数量");
        assertThat(names("企业达到120家")).isEmpty();
    }

    @Test
    void passesOverWhatIsPartOfAnotherName() {
        assertThat(names("农业生产总值")).isEmpty();
        assertThat(names("GDPR")).isEmpty();
        assertThat(names("脱贫村农村居民收入")).containsExactly("农村居民人均可支配收入");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(matcher.find("")).isEmpty();
        assertThat(matcher.find("坚持党的全面领导。")).isEmpty();
    }

    private List<String> names(String text) {
        return matcher.find(text).stream().map(mention -> mention.indicator().name()).toList();
    }

    private List<String> quotes(String text) {
        return matcher.find(text).stream()
                .map(mention -> text.substring(mention.start(), mention.end()))
                .toList();
    }
}
