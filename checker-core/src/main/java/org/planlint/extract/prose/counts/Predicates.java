package org.planlint.extract.prose.counts;

import java.util.List;
import java.util.Set;

/** The verbs and adverbs that plans put before what they do something to. */
final class Predicates {

    private static final int LONGEST = 3;

    private static final Set<String> WORDS =
            Set.copyOf(
                    List.of(
                            ("加快 着力 大力 全力 全面 深入 持续 积极 扎实 统筹 协同 重点 进一步 不断 有序 稳步 稳妥 切实 努力 加速 同步 高标准"
                                 + " 高质量 高水平 系统 科学 合理 充分 共同 集中 深度 力争 继续 主动 严格 有效 逐步 聚力 聚焦 分别 协调 联合"
                                 + " 精心 并 建设 打造 推进 推动 实施 构建 培育 壮大 发展 做大 做强 做优 做精 做好 做靓 做活 建成 建立 健全"
                                 + " 完善 提升 优化 强化 加强 深化 拓展 落实 开展 形成 创建 开工 新建 改建 扩建 续建 改扩建 谋划 争取 引导"
                                 + " 支持 鼓励 促进 实现 巩固 扩大 增强 抓好 抓实 用好 围绕 依托 立足 坚持 突出 发挥 释放 擦亮 打响 唱响 举办"
                                 + " 组建 整合 推广 推行 开发 提质 培优 做实 严控 聚集 集聚 覆盖 包括 涵盖 按照 探索 启动 完成 开通 延伸 连接"
                                 + " 串联 贯通 打通 坚定 做到 增加 新增 建好 办好 讲好 守好 丰富 培养 引进 引入 招引 承接 融入 对接 保障 规范"
                                 + " 掌握 达到 提高 具有 成为 涌现 入选 获评 荣获 迭代 布局 规划 划定 深耕 补齐 畅通 加大 彰显 展现 拓宽 抢抓"
                                 + " 紧扣 紧盯 瞄准 贯彻 落地 协力 推出 策划 成立 设立 设置 分类 改造 抓 建 促 以 将 把 对 按 在 为 从 由"
                                 + " 使 是")
                                    .split(" ")));

    private Predicates() {}

    /**
     * The offset behind the verbs and adverbs that stand at {@code from}; never behind {@code to}.
     */
    static int skip(String text, int from, int to) {
        int at = from;
        int end = word(text, at, to);
        while (end > at) {
            at = end;
            end = word(text, at, to);
        }
        return at;
    }

    /**
     * Where a name begins, which is never empty: 规划 of 引导规划 is one. Verbs of a single character may
     * be part of it (对外开放) and stay.
     */
    static int nameStart(String text, int from, int to) {
        int at = from;
        int end = word(text, at, to);
        while (end > at + 1 && end < to) {
            at = end;
            end = word(text, at, to);
        }
        return at;
    }

    /** Whether the words are a predicate without its object: 着力培育壮大. */
    static boolean isBare(String words) {
        return skip(words, 0, words.length()) == words.length();
    }

    /** Whether the words begin with a predicate. */
    static boolean leads(String text, int from, int to) {
        return word(text, from, to) > from;
    }

    /** Whether the words end with a predicate: 重点做好. */
    static boolean trails(String words) {
        int length = words.length();
        return length > 1 && word(words, length - 2, length) == length;
    }

    private static int word(String text, int from, int to) {
        for (int length = Math.min(LONGEST, to - from); length > 0; length--) {
            if (WORDS.contains(text.substring(from, from + length))) {
                return from + length;
            }
        }
        return from;
    }
}
