package org.planlint.check;

import java.util.List;

/** A relation that could not be decided, with the reason in the report's language. */
public record Doubt(
        String rule, String title, Category category, String reason, List<Place> places) {

    public Doubt {
        places = List.copyOf(places);
    }
}
