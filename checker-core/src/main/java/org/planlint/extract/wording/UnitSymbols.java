package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.fact.Survey.Aspect;

/**
 * Units behind numbers and in the brackets of table heads: symbols in the wrong case (GB 3100—1993,
 * 6.5), and one unit written in several ways.
 */
final class UnitSymbols {

    private static final int LONGEST = 6;

    /** The words for one unit, in groups; the first of a group names it. */
    private static final String[][] GROUPS = {
        {"千伏", "kv"},
        {"平方公里", "平方千米", "km²", "km2"},
        {"公里", "千米", "km"},
        {"千瓦时", "kwh", "kw·h"},
        {"兆瓦", "mw"},
        {"微克/立方米", "μg/m³", "μg/m3", "ug/m3", "ug/m³", "微克/m³", "微克/m3"},
        {"公斤", "千克", "kg"}
    };

    /** A unit and where it stands. */
    private record Use(Piece piece, int start, int end, int group, String writing) {}

    private final Tally symbols = new Tally(Aspect.UNIT_SYMBOL);
    private final Tally writings = new Tally(Aspect.UNIT_WRITING);
    private final List<Use> uses = new ArrayList<>();

    Tally symbols() {
        return symbols;
    }

    Tally writings() {
        return writings;
    }

    void read(Piece piece, List<Digits> digits) {
        for (Digits number : digits) {
            int at = number.end();
            while ("万亿余多".indexOf(piece.near(at)) >= 0 && piece.near(at) != 0) {
                at++;
            }
            unit(piece, at);
        }
        for (int i = piece.folded().indexOf('('); i >= 0; i = piece.folded().indexOf('(', i + 1)) {
            unit(piece, i + 1);
        }
    }

    private void unit(Piece piece, int at) {
        int end = at;
        while (end < piece.length() && isOfSymbol(piece.folded().charAt(end))) {
            end++;
        }
        if (end > at) {
            symbol(piece, at, end);
        }
        writing(piece, at);
    }

    private static boolean isOfSymbol(char c) {
        return Chars.isLatin(c)
                || c == 'μ'
                || c == 'µ'
                || c == '/'
                || c == '²'
                || c == '³'
                || c == '·'
                || c == '2'
                || c == '3';
    }

    private void symbol(Piece piece, int start, int end) {
        String printed = piece.folded().substring(start, end);
        String right = right(printed);
        if (right == null) {
            return;
        }
        symbols.check(piece, start, end);
        if (!right.equals(printed)) {
            symbols.odd(piece, start, end, right, "", null);
        }
    }

    /** A symbol as it should be; {@code null} for what is none. Case is what goes wrong. */
    private static String right(String printed) {
        return switch (printed) {
            case "kV", "KV", "Kv", "kv" -> "kV";
            case "kW", "KW", "Kw", "kw" -> "kW";
            case "KWh", "KWH", "kwh", "Kwh", "kWH" -> "kW·h";
            case "MW", "Mw", "mw" -> "MW";
            case "MWH", "Mwh", "mwh" -> "MW·h";
            case "km", "KM", "Km" -> "km";
            case "kg", "KG", "Kg" -> "kg";
            case "MPa", "MPA", "Mpa", "mpa" -> "MPa";
            case "kPa", "KPA", "Kpa", "kpa", "KPa" -> "kPa";
            case "Hz", "HZ", "hz" -> "Hz";
            case "MHz", "MHZ", "mhz" -> "MHz";
            case "GHz", "GHZ", "ghz" -> "GHz";
            case "dB", "db", "DB", "Db" -> "dB";
            case "KVA", "kva", "Kva", "kVa" -> "kV·A";
            case "μg/m³", "ug/m3", "ug/m³", "ug/M3", "ug/M³", "UG/M3" -> "μg/m³";
            case "mg/m³", "mg/M3", "mg/M³", "MG/M3" -> "mg/m³";
            case "km/h", "KM/h", "Km/h", "KM/H", "km/H" -> "km/h";
            case "m²", "M2", "M²" -> "m²";
            case "m³", "M3", "M³" -> "m³";
            case "km²", "KM2", "KM²", "Km2", "Km²" -> "km²";
            default -> null;
        };
    }

    private void writing(Piece piece, int at) {
        int most = Math.min(LONGEST + 2, piece.length() - at);
        if (most <= 0) {
            return;
        }
        String text = piece.folded().substring(at, at + most).toLowerCase(java.util.Locale.ROOT);
        int group = -1;
        String longest = "";
        for (int g = 0; g < GROUPS.length; g++) {
            for (String writing : GROUPS[g]) {
                if (writing.length() > longest.length() && text.startsWith(writing)) {
                    group = g;
                    longest = writing;
                }
            }
        }
        char behind = piece.near(at + longest.length());
        boolean latin = group >= 0 && longest.charAt(0) < 'ÿ';
        // 公里/小时 is the name of a speed, kmol no kilometre, and 亩产 no unit.
        if (group >= 0
                && behind != '/'
                && behind != '时'
                && behind != '产'
                && !(latin && (Chars.isLatin(behind) || Chars.isDigit(behind)))) {
            writings.check(piece, at, at + longest.length());
            uses.add(new Use(piece, at, at + longest.length(), group, longest));
        }
    }

    /** Finds the rarer writings of each unit, when all pieces have been read. */
    void finish() {
        Map<String, Integer> counts = new HashMap<>();
        uses.forEach(use -> counts.merge(use.writing, 1, Integer::sum));
        for (Use use : uses) {
            String usual = GROUPS[use.group][0];
            for (String writing : GROUPS[use.group]) {
                usual =
                        counts.getOrDefault(writing, 0) > counts.getOrDefault(usual, 0)
                                ? writing
                                : usual;
            }
            if (!use.writing.equals(usual)) {
                Use other = firstOf(usual);
                String printed = other.piece.words().substring(other.start, other.end);
                writings.odd(
                        use.piece,
                        use.start,
                        use.end,
                        printed,
                        "",
                        other.piece.place(other.start, other.end));
            }
        }
    }

    private Use firstOf(String writing) {
        for (Use use : uses) {
            if (use.writing.equals(writing)) {
                return use;
            }
        }
        throw new IllegalStateException(writing);
    }
}
