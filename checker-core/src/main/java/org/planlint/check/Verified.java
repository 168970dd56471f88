package org.planlint.check;

import java.util.List;

/** A relation that was checked and holds. */
public record Verified(
        String rule, String title, Category category, String calculation, List<Place> places) {

    public Verified {
        places = List.copyOf(places);
    }
}
