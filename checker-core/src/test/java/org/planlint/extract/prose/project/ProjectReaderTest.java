package org.planlint.extract.prose.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.fact.ProjectFigure;
import org.planlint.lexicon.Lexicon;

/** Which projects sentences name, and how far they are said to be. */
class ProjectReaderTest {

    private static final String AHEAD = "## 第一章 完善基础设施\n\n";
    private static final String BOX = AHEAD + "##### 专栏1 重大项目\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "建成雾溪水库。|雾溪水库 BUILT",
                "竣工通车云岭至江州高速公路。|云岭-江州高速 BUILT",
                "雾溪水库建成投用。|雾溪水库 BUILT",
                "开工建设雾溪水库。|雾溪水库 STARTED",
                "启动雾溪水库建设。|雾溪水库 STARTED",
                "加快建设雾溪水库。|雾溪水库 UNDER_CONSTRUCTION-BUILT",
                "加快推进雾溪水库工程建设。|雾溪水库 UNDER_CONSTRUCTION-BUILT",
                "推进雾溪水库建设。|雾溪水库 STARTED-BUILT",
                "新建雾溪水库。|雾溪水库 STARTED-BUILT",
                "规划建设雾溪水库。|雾溪水库 PREPARED-BUILT",
                "完成雾溪水库前期工作。|雾溪水库 PREPARED",
                "研究论证雾溪水库。|雾溪水库 PREPARED",
                "加快雾溪水库前期工作并及时开工。|雾溪水库 PREPARED-STARTED",
                "争取启动雾溪水库建设。|雾溪水库 PREPARED-STARTED",
                "争取启动雾溪水库前期工作。|雾溪水库 PREPARED",
                "启动雾溪水库建设，2029年建成投用。|雾溪水库 STARTED-BUILT",
                "完成雾溪水库除险加固。|雾溪水库除险加固 BUILT",
                "改扩建县中医院。|县中医院改扩建 STARTED-BUILT",
            })
    void verbsInFrontAndBehindGiveTheStage(String sentence, String project) {
        assertThat(read(AHEAD + sentence)).containsExactly(project);
    }

    @Test
    void aVerbGovernsItsListUpToTheNextVerb() {
        assertThat(read(AHEAD + "建成雾溪水库、青石大桥和白鹤公园，开工县体育馆、县图书馆。"))
                .containsExactly(
                        "雾溪水库 BUILT", "青石大桥 BUILT", "白鹤公园 BUILT", "县体育馆 STARTED", "县图书馆 STARTED");
        assertThat(read(AHEAD + "完成雾溪大桥改造、建成青石大桥。")).containsExactly("雾溪大桥改造 BUILT", "青石大桥 BUILT");
    }

    @Test
    void membersShareTheHeadNounOfTheLast() {
        assertThat(read(AHEAD + "开展云岭至石桥、云岭至平澜和云岭至江州高速公路前期工作。"))
                .containsExactly("云岭-石桥高速 PREPARED", "云岭-平澜高速 PREPARED", "云岭-江州高速 PREPARED");
        assertThat(read(AHEAD + "建成青石、白鹤幼儿园。")).containsExactly("青石幼儿园 BUILT", "白鹤幼儿园 BUILT");
    }

    @Test
    void theWordsBehindSuchAsAreNoProject() {
        assertThat(read(AHEAD + "积极开展雾溪水库、白鹤水库等大中型水库前期工作。"))
                .containsExactly("雾溪水库 PREPARED", "白鹤水库 PREPARED");
        assertThat(read(AHEAD + "推进雾溪水库、白鹤水库等水库除险加固工程建设。"))
                .containsExactly("雾溪水库除险加固 STARTED-BUILT", "白鹤水库除险加固 STARTED-BUILT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "到2030年，建成区面积达到18平方公里。",
                "推动居民收入增长和经济增长同步。",
                "面临的机遇大于挑战，发展空间广阔。",
                "开工率保持在95%以上，启动资金足额到位。",
            })
    void otherSentencesNameNone(String sentence) {
        assertThat(read(AHEAD + sentence)).isEmpty();
    }

    @Test
    void theTitleOfAGroupInABoxIsTheVerbOfItsMembers() {
        assertThat(read(BOX + "前期工作。云岭至石桥高速公路20公里；雾溪水库。\n\n续建：青石大桥、白鹤公园。"))
                .containsExactly(
                        "云岭-石桥高速 PREPARED",
                        "雾溪水库 PREPARED",
                        "青石大桥 UNDER_CONSTRUCTION-BUILT",
                        "白鹤公园 UNDER_CONSTRUCTION-BUILT");
    }

    @Test
    void aBoxMayHaveAnItemALine() {
        assertThat(read(BOX + "1. 建成雾溪水库。\n\n2. 开工青石大桥。"))
                .containsExactly("雾溪水库 BUILT", "青石大桥 STARTED");
    }

    @Test
    void figuresBehindANameAreItsOwn() {
        assertThat(figures(AHEAD + "建设云岭至江州高速公路23公里，总投资46亿元。"))
                .containsExactly("/length 23公里", "investment/currency:元 46亿元");
        assertThat(figures(BOX + "建设雾溪水库（总库容1280万立方米）。"))
                .containsExactly("storage/volume 1280万立方米");
        assertThat(figures(AHEAD + "建设30个社区老年食堂。")).containsExactly("/count 30个");
    }

    @Test
    void whatGoesOnIsNotBuilt() {
        assertThat(read(AHEAD + "建成雾溪水库，青石大桥稳步推进，白鹤公园前期工作有序推进。"))
                .containsExactly("雾溪水库 BUILT", "青石大桥 PREPARED-BUILT", "白鹤公园 PREPARED");
        assertThat(read(AHEAD + "完成雾溪水库投资5亿元。")).containsExactly("雾溪水库 PREPARED-BUILT");
    }

    @Test
    void theProspectIsAnotherTime() {
        assertThat(read("## 第一章 二〇三五年远景目标\n\n建成雾溪水库。")).isEmpty();
    }

    @Test
    void theYearOfCompletionStandsInAClauseOrInBrackets() {
        assertThat(namings(AHEAD + "加快县人民医院新院区建设，2028年建成投用。").get(0).completion()).isEqualTo(2028);
        assertThat(namings(BOX + "建设县人民医院新院区（2029年建成投用）。").get(0).completion()).isEqualTo(2029);
        assertThat(namings(AHEAD + "到2028年，建成县人民医院新院区。").get(0).completion()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "建设雾溪水库。,true",
        "建设农村公路。,false",
        "建成110千伏变电站二期。,false",
        "建设标准厂房。,false",
        "建设T2航站楼。,true"
    })
    void namesHaveAWordOfTheirOwn(String sentence, boolean named) {
        assertThat(namings(AHEAD + sentence).get(0).named).isEqualTo(named);
    }

    @Test
    void aLongSentenceIsReadInLinearTime() {
        String list = "建成雾溪水库、".repeat(4000) + "青石大桥";
        assertThat(read(AHEAD + list + "。")).hasSize(4001);
    }

    private static List<Naming> namings(String text) {
        return new ProjectReader(Lexicon.standard().projects(), Plans.TITLE)
                .read(Plans.sentences(text));
    }

    private static List<String> read(String text) {
        return namings(text).stream()
                .map(
                        naming ->
                                naming.key
                                        + " "
                                        + naming.status().from()
                                        + (naming.status().isExact()
                                                ? ""
                                                : "-" + naming.status().to()))
                .toList();
    }

    private static List<String> figures(String text) {
        return namings(text).get(0).figures().stream()
                .map((ProjectFigure figure) -> figure.kind() + " " + figure.quantity().text())
                .toList();
    }
}
