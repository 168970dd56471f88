package org.planlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planlint.quantity.Direction;
import org.planlint.quantity.Units;
import org.planlint.text.Blank;

/** What every entry of the indicator files must keep to. */
class LexiconDataTest {

    private static final String PUNCTUATION = "（）、“”./&-_";

    /** Units of one or two indicators each, for which no quantity needs converting. */
    private static final Set<String> RARE_UNITS =
            Set.of("EFLOPS", "人/10万人", "人/万车", "亿吨公里", "元/月", "列", "吨/日", "工作日");

    private final Lexicon lexicon = Lexicon.standard();
    private final IndicatorNames names = lexicon.names();
    private final List<Indicator> indicators = Lexicon.readIndicators();

    @Test
    void holdsEnoughIndicators() {
        assertThat(indicators).hasSizeGreaterThan(600);
    }

    @Test
    void noNameOrAliasStandsTwice() {
        Map<String, String> owners = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (String name : allNames(indicator)) {
                String owner = owners.put(names.key(name), indicator.name());
                if (owner != null) {
                    clashes.add(name + ": " + owner + ", " + indicator.name());
                }
            }
        }
        assertThat(clashes)
                .as("names that fold to one key, so that one is needless or wrong")
                .isEmpty();
    }

    @Test
    void everyNameResolvesToItsIndicator() {
        for (Indicator indicator : indicators) {
            for (String name : allNames(indicator)) {
                ResolvedName resolved = names.resolve(name);
                assertThat(resolved.key()).as(name).isEqualTo(indicator.name());
                assertThat(resolved.scope()).as(name).isEmpty();
                assertThat(resolved.measure()).as(name).isEqualTo(indicator.nature().measure());
            }
        }
    }

    @Test
    void distinctNamesAreOtherKnownIndicators() {
        for (Indicator indicator : indicators) {
            for (String other : indicator.distinct()) {
                ResolvedName resolved = names.resolve(other);
                assertThat(resolved.known()).as(other).isTrue();
                assertThat(resolved.key()).as(other).isNotEqualTo(indicator.name());
            }
        }
    }

    @Test
    void sharesHaveShareUnits() {
        for (Indicator indicator : indicators) {
            if (indicator.nature() == Nature.SHARE) {
                assertThat(indicator.unit()).as(indicator.name()).isEqualTo("%");
            }
        }
    }

    @Test
    void ratesOfHarmAreBetterLower() {
        Set<String> harms = Set.of("死亡率", "失业率", "漏损率", "发生率", "污染天数");
        for (Indicator indicator : indicators) {
            if (harms.stream().anyMatch(indicator.name()::endsWith)) {
                assertThat(indicator.good())
                        .as(indicator.name())
                        .isEqualTo(Direction.LOWER_IS_BETTER);
            }
        }
    }

    @Test
    void shortfallsOfQualityAreBetterHigher() {
        Set<String> virtues = Set.of("合格率", "覆盖率", "达标率", "普及率", "入学率", "参保率", "无害化处理率");
        for (Indicator indicator : indicators) {
            if (virtues.stream().anyMatch(indicator.name()::endsWith)) {
                assertThat(indicator.good())
                        .as(indicator.name())
                        .isEqualTo(Direction.HIGHER_IS_BETTER);
            }
        }
    }

    @Test
    void textsHoldOnlyExpectedCharacters() {
        for (Indicator indicator : indicators) {
            for (String name : allNames(indicator)) {
                assertThat(name.chars().allMatch(c -> isExpected((char) c))).as(name).isTrue();
            }
            assertThat(indicator.source()).as(indicator.name()).isNotBlank().doesNotContain("\t");
        }
    }

    @Test
    void unitsAreUnits() {
        for (Indicator indicator : indicators) {
            String unit = indicator.unit();
            assertThat(unit.isEmpty() || RARE_UNITS.contains(unit) || Units.parse(unit).isPresent())
                    .as(indicator.name() + ": " + unit)
                    .isTrue();
        }
    }

    @Test
    void phrasesAndAbbreviationsStandOnce() {
        for (String file : List.of("phrases.yaml", "abbreviations.yaml")) {
            Set<String> seen = new HashSet<>();
            for (LexiconEntry entry : LexiconFile.resource(file)) {
                assertThat(seen.add(entry.text("text"))).as(entry.text("text")).isTrue();
            }
            assertThat(seen).hasSizeGreaterThan(60);
        }
    }

    @Test
    void knowsWhatEverybodyKnows() {
        assertThat(Stream.of("四个意识", "“两个维护”", "五位 一体", "放管服", "三重一大", "互联网+", "四议两公开"))
                .allMatch(lexicon::isWellKnownPhrase);
        assertThat(Stream.of("一核三区五园", "1361", "三员两师")).noneMatch(lexicon::isWellKnownPhrase);
        assertThat(Stream.of("GDP", "PM2.5", "R&D", "5G", "ｃｐｉ", "VOCs"))
                .allMatch(lexicon::isWellKnownAbbreviation);
        assertThat(
                        Stream.of(
                                "GEP", "EOD", "DRG", "DIP", "REITs", "MCN", "ESG", "TOD", "OTC",
                                "WOD"))
                .noneMatch(lexicon::isWellKnownAbbreviation);
    }

    @Test
    void knowsTheKindOfAScope() {
        assertThat(lexicon.scopeKind("全县")).isEqualTo(ScopeKind.COUNTY);
        assertThat(lexicon.scopeKind("全 国")).isEqualTo(ScopeKind.NATIONAL);
        assertThat(lexicon.scopeKind("中心城区")).isEqualTo(ScopeKind.URBAN);
        assertThat(lexicon.scopeKind("农村")).isNull();
    }

    private static List<String> allNames(Indicator indicator) {
        List<String> all = new ArrayList<>(indicator.aliases());
        all.add(0, indicator.name());
        return all;
    }

    private static boolean isExpected(char c) {
        return !Blank.is(c)
                && (Character.isIdeographic(c)
                        || c >= 'A' && c <= 'Z'
                        || c >= '0' && c <= '9'
                        || c == 'Ⅲ'
                        || c == 'Ⅴ'
                        || c == '《'
                        || c == '》'
                        || PUNCTUATION.indexOf(c) >= 0);
    }
}
