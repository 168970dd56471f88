package org.planlint.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.document.Document;
import org.planlint.extract.whole.BodyText;
import org.planlint.fact.Fact;
import org.planlint.fact.NamePair;
import org.planlint.fact.NamePair.Likeness;
import org.planlint.fact.PlanTitle;
import org.planlint.fact.PlanTitle.Difference;
import org.planlint.fact.SelfReference;
import org.planlint.layout.Layout;
import org.planlint.lexicon.Lexicon;
import org.planlint.lexicon.LexiconAdditions;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;

/** Names and self-references in small plans. */
class NameFactsTest {

    private static final String COUNTY = "# 江州市云岭县国民经济和社会发展第十五个五年规划纲要\n\n";
    private static final String DISTRICT = "# 江州市青石区国民经济和社会发展第十五个五年规划纲要\n\n";
    private static final String CHAPTER = "## 第一章 主要任务\n\n";

    @ParameterizedTest
    @CsvSource({
        "加快建设凤鸣湖公园, 完善风鸣湖公园配套, SOUND, true",
        "改造梨坪镇卫生院, 新建梨平镇敬老院, SOUND, true",
        "谋划未来山度假区, 开发末来山度假区, LOOK, true",
        "实施G599青石至白鹤段改线工程, 推进G599青石至白鹤段改建工程, WORD, true",
        "打造青石、白鹤、松坪三大重点乡镇, 建设松坪、青石、白鹤三大重点场镇, WORD, true",
        "举办青石桃花文化节, 办好青石桃花文化季, WORD, true",
        "建设云岭山文旅联盟, 深化云岭山旅游联盟协作, WORD, false",
        "打造竹溪油茶产业园, 发展竹溪油茶产业基地, WORD, false",
        "谋划云岭山旅游公路环线, 储备云岭山旅游环线公路, ORDER, true",
        "建设云岭山区综合物资储备基地, 完善云岭山区物资储备基地, QUALIFIER, false",
        "保护雾溪湖国家级湿地公园, 建好雾溪湖国家湿地公园, QUALIFIER, false",
        "建设白鹤岭国际旅游度假区, 提升白鹤岭康养度假区, MIDDLE, false",
        "打造“一刻钟社区服务联盟”, 完善“一刻钟社区服务同盟”, QUOTED, true",
        "落实《云岭县森林防火管理办法》, 修订《云岭县森林防水管理办法》, QUOTED, true",
        "落实《云岭县森林防火的管理办法》, 修订《云岭县森林防火管理办法》, QUOTED, true",
        "打响“畅游云岭·四季花开”, 推介“畅游云岭、四季花开”, PUNCTUATION, false",
        "完善“四横三纵”路网, 建成“三横三纵”路网, SLOGAN, false",
    })
    void twoNamesThatDifferInLittle(
            String first, String second, Likeness likeness, boolean certain) {
        List<NamePair> pairs =
                facts(NamePair.class, COUNTY + CHAPTER + first + "。\n\n" + second + "。");

        assertThat(pairs)
                .singleElement()
                .satisfies(
                        pair -> {
                            assertThat(pair.likeness()).isEqualTo(likeness);
                            assertThat(pair.certain()).isEqualTo(certain);
                            assertThat(pair.apart()).isFalse();
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "新建龙洞水库, 加固龙潭水库",
        "改扩建城关第一小学, 新建城关第二小学",
        "改造李家湾水厂, 新建黎家湾水厂",
        "建设石板水库灌区, 完善石板水库灌渠",
        "实施石板水库除险加固工程, 实施石板水库扩建工程",
        "建设北滨大道, 建设南滨大道",
        "改造新民镇敬老院, 新建信义镇敬老院",
        "加强与泰州市合作, 引进台州市企业",
        "创建国家现代农业产业园, 创建省级现代农业产业园",
        "建设云岭县油茶研究院, 支持油茶研究院发展",
        "规划建设雾溪湖公园, 建设规划雾溪湖公园",
        "打造青石、白鹤、松坪三大重点乡镇, 建设松坪、青石、竹溪三大重点场镇",
        "打造青石、白鹤、松坪三大重点乡镇, 建设松坪、青石、白鹤三大工业园区",
        "完善公共卫生体系, 健全公共卫生服务体系",
        "完善“四好农村路”, 完善“五好农村路”",
        "推进强村富民, 推进强镇富民",
        "建设12个街道社区公园, 建设8个社区街道公园",
        "落实《云岭县第二次修订办法》, 落实《云岭县第三次修订办法》",
    })
    void twoThings(String first, String second) {
        assertThat(facts(NamePair.class, COUNTY + CHAPTER + first + "。\n\n" + second + "。"))
                .isEmpty();
    }

    @Test
    void theRarerNameIsTheSuspectAndEveryPlaceIsKept() {
        NamePair pair =
                facts(NamePair.class, COUNTY + CHAPTER + "建设风鸣湖公园。\n\n改造凤鸣湖公园。\n\n扩建凤鸣湖公园，凤鸣湖公园开放。")
                        .get(0);

        assertThat(pair.rare()).isEqualTo("风鸣湖");
        assertThat(pair.rarePlaces()).hasSize(1);
        assertThat(pair.usualPlaces()).hasSize(3);
    }

    @Test
    void sideBySideInOneSentenceTheyAreTwoThings() {
        assertThat(facts(NamePair.class, COUNTY + CHAPTER + "建设青石岭油茶园、青石岭油查园。"))
                .singleElement()
                .matches(NamePair::apart);
    }

    @ParameterizedTest
    @CsvSource({"我区, 我县", "全区, 全县", "区委, 县委", "区人民政府, 县人民政府"})
    void anotherLevelsWordsInACountysPlan(String word, String expected) {
        assertThat(foreign(COUNTY + CHAPTER + "加强统筹，" + word + "负责落实。"))
                .singleElement()
                .satisfies(
                        reference -> {
                            assertThat(reference.word()).isEqualTo(word);
                            assertThat(reference.expected()).isEqualTo(expected);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "建设安全区域",
        "园区改革后全区企业增加",
        "修缮原区委旧址",
        "落实“全区一盘棋”试点",
        "衔接青石区委部署",
        "统筹各区县",
        "全市排名前移",
    })
    void whatOnlyLooksLikeAnotherLevels(String sentence) {
        assertThat(foreign(COUNTY + CHAPTER + sentence + "。")).isEmpty();
    }

    @Test
    void anotherCountyInThePlansOwnDuty() {
        assertThat(foreign(COUNTY + CHAPTER + "提升清岚县防汛抗旱能力。"))
                .singleElement()
                .matches(reference -> reference.word().equals("清岚县"))
                .matches(reference -> reference.expected().equals("云岭县"));
        assertThat(foreign(COUNTY + CHAPTER + "提升清岚县合作园区水平，完善县域商业体系。")).isEmpty();
        assertThat(foreign(DISTRICT + CHAPTER + "提升清岚县防汛抗旱能力。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"云岭县中心城区更新专项规划", "云岭县城市更新规划", "江州市青石区国民经济和社会发展第十五个五年规划纲要"})
    void whereTitleAndTextDisagreeNothingIsKnown(String title) {
        String text = "全县统筹推进，全县一盘棋。\n\n我县加快建设，我县持续推进。";

        assertThat(foreign("# " + title + "\n\n" + CHAPTER + text)).isEmpty();
    }

    @Test
    void aPlanOfAZoneHasNoLevel() {
        String zone = "# 云岭经济技术开发区“十五五”发展规划\n\n";

        assertThat(facts(SelfReference.class, zone + CHAPTER + "全区企业达到120家，我县支持。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "《中共云岭县委关于制定云岭县国民经济和社会发展第十五个五年规划的建议》, NONE",
        "《中共江州市云岭县委关于制定云岭县国民经济和社会发展第十五个五年规划的建议》, NONE",
        "《中共石溪县委关于制定云岭县国民经济和社会发展第十五个五年规划的建议》, TERRITORY",
        "《中共云岭县委关于制定石溪县国民经济和社会发展第十五个五年规划的建议》, TERRITORY",
        "《云岭县国民经济和社会发展第十五个五年规划纲要》, NONE",
        "《云岭县国民经济和社会发展第十五个五年规划》, WORDS",
    })
    void thePlanInItsOwnText(String title, Difference difference) {
        assertThat(facts(PlanTitle.class, COUNTY + CHAPTER + "根据" + title + "编制。"))
                .singleElement()
                .matches(found -> found.difference() == difference);
    }

    @ParameterizedTest
    @CsvSource({
        "《江州市国民经济和社会发展第十五个五年规划纲要》",
        "《云岭县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》",
        "《中共中央关于制定国民经济和社会发展第十五个五年规划的建议》",
        "《中共江州市委关于制定江州市国民经济和社会发展第十五个五年规划的建议》",
    })
    void otherPlans(String title) {
        assertThat(facts(PlanTitle.class, COUNTY + CHAPTER + "根据" + title + "编制。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // The given name is right, however often the text has the other, or has it at all.
        "石榜立交, 改造石塝立交。拓宽石塝立交。, 石榜立交, 石塝立交, GIVEN",
        "石榜立交, 改造石塝立交。拓宽石塝立交。新建石榜立交。, 石榜立交, 石塝立交, GIVEN",
        "云岭县人民医院, 扩建云岭县仁民医院。, 云岭县人民医院, 云岭县仁民医院, GIVEN",
        "石榜互通立交, 改造石榜互立交。, 石榜互通立交, 石榜互立交, QUALIFIER",
        "云岭县人民医院, 支持云岭县人民法院。, 云岭县人民医院, 云岭县人民法院, WORD",
    })
    void namesThatAreGivenAreRight(
            String given, String text, String usual, String rare, Likeness likeness) {
        assertThat(pairs(text, given))
                .singleElement()
                .matches(pair -> pair.usual().equals(usual) && pair.rare().equals(rare))
                .matches(pair -> pair.likeness() == likeness)
                .matches(pair -> pair.certain() == (likeness == Likeness.GIVEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "石榜立交, 石塝立交        | 改造石塝立交。新建石榜立交。",
                "云岭县人民医院, 云岭县人民法院 | 支持云岭县人民法院。",
                "云岭一中               | 扩建云岭二中。",
                "云岭大桥               | 建设云岭和大桥。",
                "云岭县人民医院           | 扩建云岭县人民医院、石溪县人民医院。",
            })
    void namesOfTwoThingsThatAreBothGivenAreNoPair(String given, String text) {
        assertThat(pairs(text, given.split(", "))).isEmpty();
    }

    @Test
    void anotherCountyWhoseNameIsGivenMayStandInADuty() {
        String text = COUNTY + CHAPTER + "提升清岚县防汛抗旱能力。我县我县我县我县。";

        assertThat(facts(SelfReference.class, text, "清岚县")).allMatch(SelfReference::isOwn);
        assertThat(foreign(text)).isNotEmpty();
    }

    private static List<NamePair> pairs(String text, String... given) {
        return facts(NamePair.class, COUNTY + CHAPTER + text, given);
    }

    private static List<SelfReference> foreign(String markdown) {
        return facts(SelfReference.class, markdown).stream()
                .filter(reference -> !reference.isOwn())
                .toList();
    }

    private static <T extends Fact> List<T> facts(Class<T> type, String markdown, String... given) {
        Document document = document(markdown);
        Lexicon lexicon =
                Lexicon.with(new LexiconAdditions(List.of(), List.of(), List.of(), List.of(given)));
        return NameFacts.of(document, new BodyText(document), lexicon).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Document document(String markdown) {
        try {
            byte[] bytes = (markdown + "\n").getBytes(StandardCharsets.UTF_8);
            return Layout.arrange(
                    new DocumentLoader().load("plan.md", new ByteArrayInputStream(bytes)));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }
}
