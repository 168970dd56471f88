package org.planlint.extract.name;

import java.util.List;

/** Brings names together that share a key, each with the place in it that the key was made for. */
final class NameIndex {

    /** No name is longer than 31 characters. */
    private static final int BITS = 5;

    private final List<Name> names;
    private final KeyIndex keys = new KeyIndex();

    NameIndex(List<Name> names) {
        this.names = names;
    }

    /** Takes two names, each with a place in it. */
    interface PairAction {
        void accept(Name one, int place, Name other, int otherPlace);
    }

    /**
     * Adds a name under a key.
     *
     * @param name its running number
     * @param place a place inside it
     */
    void add(int key, int name, int place) {
        keys.add(key, name << BITS | names.get(name).end() - place);
    }

    /** Hands over every pair of names of one key. */
    void forEachPair(PairAction action) {
        keys.forEachPair(
                (one, other) -> {
                    Name name = names.get(one >> BITS);
                    Name otherName = names.get(other >> BITS);
                    int mask = (1 << BITS) - 1;
                    action.accept(
                            name,
                            name.end() - (one & mask),
                            otherName,
                            otherName.end() - (other & mask));
                });
    }
}
