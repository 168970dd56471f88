package org.planlint.extract.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.fact.NamePair.Likeness;

/**
 * Finds two nearly equal names for the same list: 青石、白鹤、松坪三大重点乡镇 and 松坪、青石、白鹤三大重点场镇. Lists meet
 * through any of their members but the first, which has the verb in front of it.
 */
final class ListNamePairs {

    private static final String NUMERALS = "两三四五六七八九十";
    private static final int FEWEST = 3;
    private static final int LONGEST_MEMBER = 10;
    private static final int LONGEST_NAME = 10;

    /**
     * A list.
     *
     * @param members its members, the first one with whatever stands in front of it
     * @param name its name, from its number to the next punctuation mark
     */
    private record Named(List<String> members, String name) {

        boolean hasMembersOf(Named other) {
            return members.size() == other.members.size()
                    && other.members.stream().skip(1).allMatch(this::has)
                    && members.stream().skip(1).allMatch(other::has);
        }

        private boolean has(String member) {
            return members.contains(member) || members.get(0).endsWith(member);
        }
    }

    private final String words;
    private final PairKeeper keeper;

    ListNamePairs(NameText text, PairKeeper keeper) {
        this.words = text.words();
        this.keeper = keeper;
    }

    void find() {
        Map<String, Named> lists = new HashMap<>();
        int run = 0;
        int last = -1;
        for (int i = 0; i <= words.length(); i++) {
            if (i < words.length() && words.charAt(i) == '、') {
                last = i;
            }
            boolean inside =
                    i < words.length()
                            && (words.charAt(i) == '、'
                                    || NameText.isNameCharacter(words.charAt(i)));
            if (!inside) {
                read(run, last, i, lists);
                run = i + 1;
            }
        }
    }

    /**
     * Reads a run of members that ends in a number and a name.
     *
     * @param last the last mark between members before the end
     */
    private void read(int start, int last, int end, Map<String, Named> lists) {
        if (last < start) {
            return;
        }
        int number = last + 1;
        while (number < end && NUMERALS.indexOf(words.charAt(number)) < 0) {
            number++;
        }
        if (number == end || number == last + 1 || end - number > LONGEST_NAME) {
            return;
        }
        List<String> members = List.of(words.substring(start, number).split("、"));
        int stated = NUMERALS.indexOf(words.charAt(number)) + 2;
        if (members.size() < FEWEST
                || members.size() != stated
                || members.stream().skip(1).anyMatch(member -> member.length() > LONGEST_MEMBER)) {
            return;
        }
        Named list = new Named(members, words.substring(number, end));
        members.stream().skip(1).forEach(member -> compare(lists.put(member, list), list));
    }

    private void compare(Named one, Named other) {
        if (one == null
                || one.name().length() != other.name().length()
                || !one.hasMembersOf(other)) {
            return;
        }
        int different = 0;
        for (int i = 0; i < one.name().length(); i++) {
            different += one.name().charAt(i) == other.name().charAt(i) ? 0 : 1;
        }
        if (different == 1) {
            keeper.add(one.name(), other.name(), one.name() + other.name(), Likeness.WORD, true);
        }
    }
}
