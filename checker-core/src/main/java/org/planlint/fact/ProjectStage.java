package org.planlint.fact;

/** The stages of a project in their order. */
public enum ProjectStage {
    /** 前期工作, 规划研究, 谋划储备: nothing is built yet. */
    PREPARED,
    /** 开工, 启动建设. */
    STARTED,
    /** 加快建设, 续建, 在建. */
    UNDER_CONSTRUCTION,
    /** 建成, 竣工, 投用. */
    BUILT
}
