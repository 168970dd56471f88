package org.planlint.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.layout.line.HeadingGrammar;
import org.planlint.layout.line.Line;
import org.planlint.layout.line.Prose;
import org.planlint.text.Folding;

/**
 * Finds what a web page or a printing system has put round the plan: breadcrumb, date and source,
 * image names, links below the text, page numbers, running titles.
 */
final class FurnitureFilter {

    private static final List<String> CHROME_BEGINNINGS =
            List.of(
                    "首页", "当前位置", "您的位置", "您现在的位置", "时间:", "发布时间", "发布日期", "发文日期", "成文日期", "来源:",
                    "信息来源", "文章来源", "作者:", "字号", "字体:", "浏览次数", "阅读次数", "点击数", "点击量", "访问量", "分享到",
                    "分享:", "打印", "关闭窗口", "【打印", "[打印", "索引号", "索取号", "主题分类", "主题词:", "发文机关:", "有效性",
                    "详细内容", "政策订阅", "客服中心", "新浪微博", "扫描关注", "扫一扫", "上一篇", "下一篇", "上一条", "下一条",
                    "相关阅读", "相关链接", "相关文档", "推荐阅读", "版权所有", "主办单位", "承办单位:", "网站地图", "网站标识码",
                    "联系我们", "返回顶部", "我要纠错", "附件下载", "责任编辑", "编辑:", "审核:", "无障碍", "微信公众号");
    private static final List<String> IMAGE_ENDINGS =
            List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp");
    private static final int CHROME_LENGTH = 80;
    private static final int LINK_LENGTH = 16;
    private static final int HEADER_REPEATS = 4;

    private final List<Line> lines;
    private final BitSet furniture = new BitSet();

    private FurnitureFilter(List<Line> lines) {
        this.lines = lines;
    }

    /** The indexes of the lines that are furniture. */
    static BitSet of(List<Line> lines) {
        FurnitureFilter filter = new FurnitureFilter(lines);
        filter.markChromeBefore();
        filter.markChromeAfter();
        filter.markPageNumbers();
        filter.markRunningTitles();
        return filter.furniture;
    }

    /** Everything down to the last line of chrome before the first heading or sentence. */
    private void markChromeBefore() {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isChrome(line)) {
                last = i;
            } else if (isPlan(line)) {
                break;
            }
        }
        furniture.set(0, last + 1);
    }

    /**
     * Everything from the first line of chrome behind the last sentence, with the links before and
     * between.
     */
    private void markChromeAfter() {
        boolean found = false;
        int first = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            boolean chrome = isChrome(line);
            if (!chrome && (isPlan(line) || line.text().length() > LINK_LENGTH)) {
                break;
            }
            found |= chrome;
            if (chrome) {
                first = i;
            }
        }
        if (found) {
            furniture.set(first, lines.size());
        }
    }

    private static boolean isPlan(Line line) {
        return line.isTable()
                || line.hint() > 0
                || HeadingGrammar.read(line.text()) != null
                || line.text().length() > CHROME_LENGTH
                || line.text().length() > LINK_LENGTH && Prose.ends(line.text());
    }

    private static boolean isChrome(Line line) {
        if (line.isBlank() || line.text().length() > CHROME_LENGTH || line.isTable()) {
            return false;
        }
        String key = Folding.key(line.text());
        if (key.contains(">>")
                || key.indexOf('>') > 0 && key.indexOf('>') != key.lastIndexOf('>')) {
            return true;
        }
        for (String ending : IMAGE_ENDINGS) {
            if (key.endsWith(ending)) {
                return true;
            }
        }
        for (String beginning : CHROME_BEGINNINGS) {
            if (key.startsWith(beginning)) {
                return !Prose.isFullStop(key.charAt(key.length() - 1));
            }
        }
        return false;
    }

    /**
     * — 44 —, - 1 -, 第3页, 第3页共44页. A bare number may be a table's cell and counts only where pages
     * break.
     */
    private void markPageNumbers() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.text().length() > 2
                    && line.text().length() < 16
                    && isPageNumber(Folding.key(line.text()))) {
                furniture.set(i);
            }
        }
    }

    private static boolean isPageNumber(String key) {
        int start = 0;
        int end = key.length();
        while (start < end && (key.charAt(start) == '-' || key.charAt(start) == '·')) {
            start++;
        }
        while (end > start && (key.charAt(end - 1) == '-' || key.charAt(end - 1) == '·')) {
            end--;
        }
        if (start > 0 && end < key.length()) {
            return isNumber(key, start, end);
        }
        int page = key.indexOf('页');
        return key.startsWith("第")
                && page > 1
                && isNumber(key, 1, page)
                && isPageCount(key.substring(page + 1));
    }

    private static boolean isPageCount(String rest) {
        String count = rest.startsWith("/") || rest.startsWith(",") ? rest.substring(1) : rest;
        return count.isEmpty()
                || count.startsWith("共")
                        && count.endsWith("页")
                        && isNumber(count, 1, count.length() - 1);
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return end > start && end - start <= 4;
    }

    /**
     * A line that comes again and again beside page numbers; the plan's title is one the second
     * time.
     */
    private void markRunningTitles() {
        Map<String, Integer> seen = new HashMap<>();
        List<Integer> beside = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String key = candidate(i);
            boolean title = key != null && TitleFinder.isTitle(lines.get(i).text());
            boolean besidePageNumber = key != null && isBesidePageNumber(i);
            if (title && !seen.containsKey(key)) {
                seen.put(key, HEADER_REPEATS - 1);
            } else if (besidePageNumber) {
                seen.merge(key, 1, Integer::sum);
                beside.add(i);
            }
        }
        for (int i : beside) {
            if (seen.get(candidate(i)) >= HEADER_REPEATS) {
                furniture.set(i);
            }
        }
    }

    private String candidate(int index) {
        Line line = lines.get(index);
        int length = line.text().length();
        return length < 4 || length > 40 || line.hasTab() || Prose.isSentence(line.text())
                ? null
                : line.text().toString();
    }

    private boolean isBesidePageNumber(int index) {
        return isFurniture(index, -1) || isFurniture(index, 1);
    }

    private boolean isFurniture(int index, int step) {
        int i = index + step;
        while (i >= 0 && i < lines.size() && lines.get(i).isBlank()) {
            i += step;
        }
        return i >= 0 && i < lines.size() && furniture.get(i);
    }
}
