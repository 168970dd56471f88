package org.planlint.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Makes {@code alike.txt} of the Unicode Han Database. It is run by hand when Unicode has a new
 * version, as the database itself, 40 MB, is no part of this project.
 */
final class AlikeCharactersWriter {

    private static final int FIRST_RARE_ROW = 0xd8;

    private final Map<String, StringBuilder> bySound = new TreeMap<>();
    private final Map<String, List<String>> byCorners = new TreeMap<>();
    private final Map<String, TreeSet<String>> sounds = new TreeMap<>();
    private final Map<String, Integer> strokes = new TreeMap<>();

    /**
     * @param args the folder with the text files of Unihan, and the file to write
     */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[1]), new AlikeCharactersWriter().make(Path.of(args[0])));
    }

    private String make(Path folder) throws IOException {
        read(folder.resolve("Unihan_Readings.txt"), "kTGHZ2013", this::reading);
        read(
                folder.resolve("Unihan_IRGSources.txt"),
                "kTotalStrokes",
                (character, value) -> strokes.put(character, Integer.valueOf(value.split(" ")[0])));
        read(
                folder.resolve("Unihan_DictionaryLikeData.txt"),
                "kFourCornerCode",
                (character, value) ->
                        byCorners
                                .computeIfAbsent(value.split(" ")[0], code -> new ArrayList<>())
                                .add(character));
        StringBuilder text =
                new StringBuilder(
                        """
                        # Characters that sound or look alike. Made by AlikeCharactersWriter from the Unicode Han Database
                        # 15.0.0 (Unihan; copyright Unicode, Inc., terms of use: https://www.unicode.org/terms_of_use.html).
                        # Each line that begins with = is a group of characters with one syllable, whatever its tone
                        # (kTGHZ2013); each other line holds pairs that look alike: the same four-corner code, at most
                        # one stroke more (kFourCornerCode, kTotalStrokes), one of the two in common use (GB 2312, level 1).
                        """);
        for (StringBuilder group : bySound.values()) {
            if (group.length() > 1) {
                text.append('=').append(group).append('\n');
            }
        }
        byCorners.values().forEach(group -> pairs(group, text));
        return text.toString();
    }

    private void reading(String character, String value) {
        for (String reading : value.split(" ")) {
            String syllable =
                    Normalizer.normalize(
                                    reading.substring(reading.indexOf(':') + 1),
                                    Normalizer.Form.NFD)
                            .replace("u\u0308", "v")
                            .replaceAll("\\p{M}", "");
            if (sounds.computeIfAbsent(character, c -> new TreeSet<>()).add(syllable)) {
                bySound.computeIfAbsent(syllable, s -> new StringBuilder()).append(character);
            }
        }
    }

    private void pairs(List<String> group, StringBuilder text) {
        List<String> known = group.stream().filter(sounds::containsKey).toList();
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < known.size(); i++) {
            for (int j = i + 1; j < known.size(); j++) {
                if (alike(known.get(i), known.get(j))) {
                    pairs.append(known.get(i)).append(known.get(j));
                }
            }
        }
        if (!pairs.isEmpty()) {
            text.append(pairs).append('\n');
        }
    }

    private boolean alike(String one, String other) {
        TreeSet<String> shared = new TreeSet<>(sounds.get(one));
        shared.retainAll(sounds.get(other));
        return shared.isEmpty()
                && Math.abs(strokes.get(one) - strokes.get(other)) <= 1
                && (isCommon(one) || isCommon(other));
    }

    private static boolean isCommon(String character) {
        byte[] code = character.getBytes(java.nio.charset.Charset.forName("GB2312"));
        return code.length == 2 && (code[0] & 0xff) < FIRST_RARE_ROW;
    }

    private static void read(Path file, String field, BiConsumer<String, String> action)
            throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t");
            if (parts.length == 3 && parts[1].equals(field)) {
                String character = Character.toString(Integer.parseInt(parts[0].substring(2), 16));
                if (character.length() == 1) {
                    action.accept(character, parts[2]);
                }
            }
        }
    }
}
