package org.planlint.extract.prose.counts;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.planlint.document.Document;
import org.planlint.fact.CountedList;
import org.planlint.fact.CountedList.Item;
import org.planlint.layout.Layout;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;

/** Small plans, and counted lists in a line of text each. */
final class Lists {

    private Lists() {}

    static Document document(String markdown) {
        try {
            byte[] bytes = ("# 云岭县发展规划\n\n" + markdown + "\n").getBytes(StandardCharsets.UTF_8);
            return Layout.arrange(
                    new DocumentLoader().load("plan.md", new ByteArrayInputStream(bytes)));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * What a count and its list come to: {@code 四大污染源 4 = 工业|交通|扬尘|生活污染}; {@code ≠} with the
     * clarity where no reading gives the count, {@code ≤} for an open list that names fewer.
     */
    static String line(CountedList list) {
        for (List<Item> reading : list.readings()) {
            if (reading.size() == list.count()) {
                return list.label() + ' ' + list.count() + " = " + names(reading);
            }
        }
        List<Item> first = list.readings().get(0);
        return list.open() && first.size() < list.count()
                ? list.label() + ' ' + list.count() + " ≥ " + names(first)
                : list.label() + ' ' + list.count() + " ≠ " + names(first) + ' ' + list.clarity();
    }

    private static String names(List<Item> items) {
        return items.stream().map(Item::text).collect(Collectors.joining("|"));
    }
}
