package org.planlint.extract.prose.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsInTitlesTest {

    @Test
    void sections() {
        assertThat(
                        lines(
                                "## 第一章 升级“一主两特”产业\n\n"
                                        + "### 第一节 新材料\n\n"
                                        + "一。\n\n"
                                        + "### 第二节 食品\n\n"
                                        + "二。\n\n"
                                        + "### 第三节 中药\n\n"
                                        + "三。\n"))
                .containsExactly("一主两特 3 = 新材料|食品|中药");
    }

    @Test
    void itemsAndTitledParagraphs() {
        assertThat(lines("## 第一章 实施两大行动\n\n——强基行动。夯实基础。\n\n——惠民行动。补齐短板。\n"))
                .containsExactly("两大行动 2 = 强基行动|惠民行动");
        assertThat(lines("## 第一章 巩固两大成果\n\n巩固脱贫成果。健全机制。\n\n巩固改革成果。深化改革。\n"))
                .containsExactly("两大成果 2 = 巩固脱贫成果|巩固改革成果");
    }

    @Test
    void ofOneAndSeveralTheSeveral() {
        assertThat(lines("## 第一章 园区\n\n### 专栏1 “一区两园”重点\n\n1. 青石园。发展食品。\n\n2. 白鹤园。发展农机。\n"))
                .containsExactly("一区两园 2 = 青石园|白鹤园");
    }

    @Test
    void anItemTooFewOfTheSeveral() {
        assertThat(lines("## 第一章 园区\n\n### 专栏1 “一区三园”重点\n\n1. 青石园。发展食品。\n\n2. 白鹤园。发展农机。\n"))
                .containsExactly("一区三园 3 ≠ 青石园|白鹤园 CLEAR");
    }

    @Test
    void aSectionTooFew() {
        assertThat(lines("## 第一章 建设三大片区\n\n### 第一节 做强中部片区\n\n一。\n\n### 第二节 做优东部片区\n\n二。\n"))
                .containsExactly("三大片区 3 ≠ 做强中部片区|做优东部片区 CLEAR");
    }

    @Test
    void oneMoreThatMayNotCount() {
        assertThat(
                        lines(
                                "## 第一章 构建两大体系\n\n"
                                        + "### 第一节 农业\n\n"
                                        + "一。\n\n"
                                        + "### 第二节 工业\n\n"
                                        + "二。\n\n"
                                        + "### 第三节 保障\n\n"
                                        + "三。\n"))
                .containsExactly("两大体系 2 ≠ 农业|工业|保障 BLURRED");
    }

    @Test
    void noParts() {
        assertThat(lines("## 第一章 实施四大工程\n\n统筹推进交通、水利建设，提升保障能力。\n")).isEmpty();
    }

    private static List<String> lines(String markdown) {
        return CountsInTitles.of(Lists.document(markdown)).stream().map(Lists::line).toList();
    }
}
