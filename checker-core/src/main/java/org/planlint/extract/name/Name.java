package org.planlint.extract.name;

/**
 * A name in the text, the first of all that are written the same.
 *
 * @param start where it begins, as well as that can be told
 * @param end behind its last character
 * @param head its head noun, with which it ends
 */
record Name(int start, int end, String head) {

    int length() {
        return end - start;
    }

    /** Where the head noun begins. */
    int body() {
        return end - head.length();
    }

    /**
     * How many characters two names share in front of a place in each.
     *
     * @param words the text that both stand in
     */
    static int shared(String words, Name one, int place, Name other, int otherPlace) {
        int most = Math.min(place - one.start, otherPlace - other.start);
        int shared = 0;
        while (shared < most
                && words.charAt(place - shared - 1) == words.charAt(otherPlace - shared - 1)) {
            shared++;
        }
        return shared;
    }
}
