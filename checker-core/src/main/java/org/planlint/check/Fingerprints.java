package org.planlint.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.planlint.text.Folding;

/**
 * Names findings so that they are known again in the next draft: by rule, chapter and the operands'
 * words, never by line. Equal findings of one report are told apart by their order.
 */
final class Fingerprints {

    private static final int BYTES = 10;

    private final Map<String, Integer> seen = new HashMap<>();

    String next(String rule, String chapter, List<Place> places) {
        StringBuilder identity = new StringBuilder(rule).append('\n').append(chapter);
        for (Place place : places) {
            identity.append('\n')
                    .append(place.role())
                    .append('=')
                    .append(Folding.key(place.words()));
        }
        int repeat = seen.merge(identity.toString(), 1, Integer::sum);
        if (repeat > 1) {
            identity.append("\n#").append(repeat);
        }
        return digest(identity.toString());
    }

    private static String digest(String identity) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
