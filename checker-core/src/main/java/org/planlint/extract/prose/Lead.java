package org.planlint.extract.prose;

/** What a word before a name says. */
enum Lead {
    NOTHING,
    AVERAGE,
    TOTAL,
    /** The number is what is added, not what there is. */
    ADDED;

    static final Words<Lead> BEFORE =
            new Words<Lead>()
                    .add(
                            NOTHING, "到", "至", "截至", "力争", "争取", "确保", "推动", "推进", "促进", "带动", "实现",
                            "保持", "稳定", "使", "使得", "预计", "预期")
                    .add(
                            NOTHING, "全面", "完成", "全年", "当年", "其中", "同时", "并", "且", "以及", "及", "和",
                            "与", "也", "将", "把", "引导", "支持", "努力", "基本")
                    .add(
                            NOTHING, "有效", "稳步", "持续", "进一步", "大幅", "加快", "由", "从", "的", "内", "全部",
                            "主要", "辖区", "提高", "提升")
                    .add(
                            NOTHING, "扩大", "增加", "降低", "控制", "将使", "推动实现", "力争实现", "努力实现", "预计实现",
                            "确保实现", "区域内", "境内", "拥有", "至少", "具备条件的", "符合条件的", "有条件的")
                    .add(NOTHING, "巩固", "维持", "本地", "实际", "现有", "统筹", "形成", "达到", "逐步", "五年", "5年")
                    .add(
                            ADDED, "新增", "净增", "新开通", "新开辟", "新设立", "新发展", "新培育", "培育", "新认定",
                            "新引进", "引进", "新建", "建成", "获批", "创建", "新创建", "新建成", "新改建", "改造")
                    .add(AVERAGE, "年均", "每年", "年平均", "平均每年", "年均实现", "年均完成")
                    .add(TOTAL, "累计", "五年累计", "累计实现", "累计完成", "5年累计", "总共", "共", "合计", "累计达到");

    /** The same inside a name: 地区生产总值年均增速. */
    static final Words<Lead> INSIDE =
            new Words<Lead>().add(AVERAGE, "年均", "每年", "年平均").add(TOTAL, "累计", "五年累计", "合计");
}
