package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.CountedList.Clarity;

/**
 * New roads and lines that are counted first and built one after the other:
 * 新增“四射”。开工建设甲至乙高速，…。推进甲至丙高速，…. Without 新增 some of them may exist already and go unnamed.
 */
final class Routes {

    private static final List<String> NEW = List.of("新增", "新建", "再建", "新开工", "新开通", "增加");
    private static final int REACH = 2500;

    private Routes() {}

    /** The routes; {@code null} where the sentences behind a count name no two. */
    static Listing of(String text, StatedCount count) {
        boolean fresh =
                NEW.stream().anyMatch(word -> text.startsWith(word, count.start() - word.length()));
        if (!fresh || !count.isSingle()) {
            return null;
        }
        List<Part> routes = new ArrayList<>();
        int limit = Math.min(text.length(), count.end() + REACH);
        int at = Atoms.next(text, count.end(), limit, "。;:") + 1;
        while (at < limit) {
            int end = Atoms.next(text, at, limit, ",。;");
            int names = Predicates.skip(text, at, end);
            List<Part> named =
                    names > at && names < end ? new Splitter(text, names, end).at("、") : List.of();
            if (named.isEmpty()
                    || named.stream().anyMatch(part -> part.of(text).indexOf('至') <= 0)) {
                break;
            }
            routes.addAll(named);
            at = Atoms.next(text, end, limit, "。;") + 1;
        }
        boolean near = Math.abs(routes.size() - count.total()) <= 2;
        return routes.size() < 2
                ? null
                : new Listing(List.of(routes), false, near ? Clarity.CLEAR : null);
    }
}
