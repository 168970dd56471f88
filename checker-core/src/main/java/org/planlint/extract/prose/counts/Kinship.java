package org.planlint.extract.prose.counts;

import java.util.List;

/**
 * Whether the items of a list are so much alike that nothing else divides them: 青石河、白鹤河及雾溪河 are
 * three, whatever the count says, while 交通、水利、文化和旅游 may be three or four.
 */
final class Kinship {

    private static final int FEWEST = 3;

    /** 道路交通、建设施工、安全生产和自然灾害: four characters each prove nothing, every other phrase has four. */
    private static final int TELLING_LENGTH = 5;

    private Kinship() {}

    /**
     * Whether all items, at least {@value #FEWEST}, begin or end with the same character, or have
     * the same length, which is a long one.
     */
    static boolean unites(String text, List<Part> parts) {
        if (parts.size() < FEWEST) {
            return false;
        }
        Part last = parts.get(parts.size() - 1);
        char head = text.charAt(last.start());
        char tail = text.charAt(last.end() - 1);
        boolean heads = Character.isIdeographic(head);
        boolean tails = Character.isIdeographic(tail);
        for (Part part : parts) {
            heads &= text.charAt(nameStart(text, part)) == head;
            tails &= text.charAt(part.end() - 1) == tail;
        }
        return heads || tails || last.length() >= TELLING_LENGTH && isEven(text, parts);
    }

    /** Whether the items are alike in length, at the least. */
    static boolean isUniform(String text, List<Part> parts) {
        return parts.size() >= FEWEST && isEven(text, parts) || unites(text, parts);
    }

    private static boolean isEven(String text, List<Part> parts) {
        int length = parts.get(parts.size() - 1).length();
        return parts.stream().allMatch(part -> part.end() - nameStart(text, part) == length);
    }

    private static int nameStart(String text, Part part) {
        return Predicates.nameStart(text, part.start(), part.end());
    }
}
