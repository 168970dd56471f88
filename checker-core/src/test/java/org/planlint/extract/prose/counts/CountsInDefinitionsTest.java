package org.planlint.extract.prose.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsInDefinitionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "两件大事。县城建设成为样板、乡村振兴作出示范。;两件大事 2 = 县城建设成为样板|乡村振兴作出示范",
                "“五治”治理。治水、治气、治土、治废、治山。;五治 5 = 治水|治气|治土|治废|治山",
                "三官一律。法官、检察官、警官和律师。;三官一律 4 = 法官|检察官|警官|律师",
                "“一大两小”港口。青石码头，白鹤码头、松坪码头。;一大两小 3 = 青石码头|白鹤码头|松坪码头",
                "三事分流。在基层治理中，将诉求分为大事、小事和私事，以分类办理的机制。;三事分流 3 = 将诉求分为大事|小事|私事",
                "“1361”架构。1个平台、3级中心、6大系统、1个体系。;1361 4 = 1个|3级|6大|1个",
                "“1+5+N”体系。“1”个中心、“5”个站、“N”个点。;1+5+N 2 = “1”|“5”",
                "“1+10+X”体系。建设1批中心，食堂、驿站等10类场景，“X”个场景。;1+10+X 2 = 1批|10类",
                "四千行动。千万农田行动、千亿产业行动、千万增收行动、千个乡村行动。;四千行动 4 = 千万农田行动|千亿产业行动|千万增收行动|千个乡村行动",
                "六长制。河长、段长、塘长、库长等组合。;六长制 6 ≥ 河长|段长|塘长|库长等组合",
                "四张名片。山水名城、文旅名县、农业强县。;四张名片 4 ≠ 山水名城|文旅名县|农业强县 CERTAIN",
                "“132”体系。1个主导产业，3个特色产业，3个新产业。;132 2 ≠ 3个|3个|3个 CLEAR",
                "两制一化。积分制、清单制、包干制和数字化。;两制一化 3 ≠ 积分制|清单制|包干制|数字化 CLEAR",
                "“一轴三支”路网。“一轴”指青石大道，“两支”指白鹤路、松坪路。;一轴三支 3 ≠ “两支”|“两支” CLEAR",
                "四位一体改革。生产、供销、信用改革，是三社融合发展的升级。;四位一体改革 4 ≠ 生产|供销|信用改革 CERTAIN",
                "三长制。河长、段长、塘长、库长等组合。;三长制 3 ≠ 河长|段长|塘长|库长等组合 CLEAR"
            })
    void termsAgainstDefinitions(String entry, String list) {
        assertThat(lines(entry)).containsExactly(list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“无废城市”。减少固体废物产生的城市发展模式。",
                "一库两书。一套用于监督、预警的工作方法。以数据库为基础推动整改。",
                "“3+N”体系。以果品、蔬菜、茶叶为主的体系。",
                "千万工程。“千村示范、万村整治”工程。"
            })
    void nothingToCount(String entry) {
        assertThat(lines(entry)).isEmpty();
    }

    private static List<String> lines(String entry) {
        String plan =
                "## 第一章 总则\n\n统筹发展。\n\n## 附件：名词解释\n\n1. " + entry + "\n\n2. 海绵城市。像海绵一样吸水的城市。\n";
        return CountsInDefinitions.of(Lists.document(plan)).stream().map(Lists::line).toList();
    }
}
