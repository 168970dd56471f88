package org.planlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small plans to check, and where the project's own files lie. */
final class Plans {

    /** The project, seen from this module, in which its tests run. */
    static final Path PROJECT = Path.of("..");

    /** Nothing is wrong with it. */
    static final String SOUND =
            """
            # 云岭县茶产业发展“十五五”规划

            ## 第一章 发展目标

            到2030年，茶产业提质增效。

            ## 第二章 保障措施

            落实各项政策，形成工作合力。
            """;

    /** One list ends in an advice: a number is left out. */
    static final String ADVICE =
            SOUND
                    + """

                    （一）加强组织领导。各乡镇要压实责任。

                    （三）加强资金保障。统筹各类资金。
                    """;

    /** A target is below what is reached already. */
    static final String WARNING =
            SOUND
                    + """

                    专栏1 主要指标

                    | 序号 | 指标名称 | 2025年 | 2030年目标 | 指标属性 |
                    |---|---|---|---|---|
                    | 1 | 森林覆盖率（%） | 58.6 | 57.8 | 约束性 |
                    """;

    /** A chapter is called otherwise in the table of contents: an error. */
    static final String ERROR =
            """
            # 云岭县茶产业发展“十五五”规划

            目 录

            第一章 发展目标
            第二章 重点工作
            第三章 保障措施

            ## 第一章 发展目标

            到2030年，茶产业提质增效。

            ## 第二章 重点任务

            建设高标准茶园。

            ## 第三章 保障措施

            落实各项政策，形成工作合力。
            """;

    private Plans() {}

    static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
