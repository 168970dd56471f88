package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.layout.Layout;
import org.planlint.read.DocumentLoader;
import org.planlint.read.InputFile;
import org.planlint.read.UnreadableException;

/** What the cover says of the draft. */
class DraftStageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "（征求意见稿）, 征求意见稿",
                "(送审稿), 送审稿",
                "草案, 草案",
                "云岭县人民政府, none",
                "各单位在收到本通知之后请认真阅读并反馈对本文稿, none"
            })
    void theStageStandsInALineOfItsOwn(String line, String stage) throws UnreadableException {
        String plan =
                "# 云岭县国民经济和社会发展第十五个五年规划纲要\n\n"
                        + line
                        + "\n\n2026年2月\n\n## 第一章 发展基础\n\n全县稳步发展（讨论稿）。\n";
        assertThat(
                        DraftStage.of(
                                Layout.arrange(
                                        new DocumentLoader()
                                                .load(
                                                        new InputFile(
                                                                "a.md",
                                                                plan.getBytes(
                                                                        StandardCharsets.UTF_8))))))
                .isEqualTo(Optional.ofNullable(stage));
    }
}
