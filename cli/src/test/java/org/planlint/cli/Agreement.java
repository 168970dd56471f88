package org.planlint.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the reports of one plan in two formats say the same: which of their relations rest on the
 * same words and come to the same calculation, wherever those words stand.
 *
 * @param findings share of the findings that both have, 0 to 1
 * @param verified share of the relations that hold in both, 0 to 1
 * @param different what one of them has alone, for a message
 */
record Agreement(double findings, double verified, List<String> different) {

    /** Blanks, tags, leaders of contents and marks of emphasis are the format's. */
    private static final Pattern NOT_WORDS =
            Pattern.compile("(?U)[\\s…]+|[.·]{2,}|\\*\\*|</?[a-z][^>]*>");

    /** Checks two files; reports go to a folder. */
    static Agreement of(Path one, Path other, Path reports) throws IOException {
        JsonNode first = report(one, reports.resolve("one"));
        JsonNode second = report(other, reports.resolve("other"));
        List<String> different = new ArrayList<>();
        double findings = share(first.get("findings"), second.get("findings"), different);
        double verified = share(first.get("verified"), second.get("verified"), different);
        return new Agreement(findings, verified, different);
    }

    private static JsonNode report(Path file, Path out) throws IOException {
        Command.Result result =
                Command.run("check", file, "--format", "json", "--out", out, "--fail-on", "never");
        if (result.status() != ExitStatus.CLEAN) {
            throw new IOException(result.err());
        }
        String name = file.getFileName().toString();
        Path report = out.resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
        return new ObjectMapper().readTree(Files.readString(report));
    }

    /** Twice what both have by what each has: the coefficient of Dice. */
    private static double share(JsonNode one, JsonNode other, List<String> different) {
        Map<String, Long> left = counted(one);
        Map<String, Long> right = counted(other);
        long common = 0;
        for (Map.Entry<String, Long> entry : left.entrySet()) {
            long both = Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0L));
            common += both;
            if (both < entry.getValue()) {
                different.add("- " + entry.getKey());
            }
        }
        right.keySet().stream()
                .filter(k -> !left.containsKey(k))
                .forEach(k -> different.add("+ " + k));
        return one.size() + other.size() == 0 ? 1 : 2.0 * common / (one.size() + other.size());
    }

    private static Map<String, Long> counted(JsonNode relations) {
        return Stream.iterate(0, i -> i < relations.size(), i -> i + 1)
                .map(relations::get)
                .collect(Collectors.groupingBy(Agreement::words, Collectors.counting()));
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&amp;", "&");
    }

    private static String words(JsonNode relation) {
        List<String> places = new ArrayList<>();
        for (JsonNode place : relation.get("places")) {
            places.add(NOT_WORDS.matcher(plain(place.get("text").asText())).replaceAll(""));
        }
        places.sort(null);
        return relation.get("rule").asText()
                + " "
                + relation.get("calculation").asText().replaceAll("(?U)\\s", "")
                + " "
                + places;
    }
}
