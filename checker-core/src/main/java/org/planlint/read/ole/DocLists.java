package org.planlint.read.ole;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.planlint.read.word.WordLists;
import org.planlint.read.word.WordLists.Label;
import org.planlint.read.word.WordNumbering;

/** The lists that an old Word file defines, counted as those of the new one are. */
final class DocLists {

    private final ListTables tables;
    private final WordNumbering numbering = new WordNumbering();
    private final WordLists lists = new WordLists(numbering);
    private final Set<Integer> known = new HashSet<>();

    /**
     * @param tables of the file; null for one without lists
     */
    DocLists(ListTables tables) {
        this.tables = tables;
    }

    /** The label of the next item of a list at a level from 0. */
    Label next(int number, int level) {
        if (tables != null && known.add(number)) {
            try {
                define(number);
            } catch (NoSuchElementException | ArrayIndexOutOfBoundsException e) {
                // A list that is missing has bullets.
                return Label.BULLET;
            }
        }
        return lists.next(number, level, null);
    }

    private void define(int number) {
        int pattern = tables.getLfo(number).getLsid();
        ListData data = tables.getListData(pattern);
        for (int i = 0; data != null && i < data.numLevels() && i < WordNumbering.LEVELS; i++) {
            ListLevel level = data.getLevel(i + 1);
            numbering.define(
                    pattern,
                    i,
                    level.getStartAt(),
                    format(level.getNumberFormat()),
                    text(level.getNumberText()),
                    level.getTypeOfCharFollowingTheNumber() == 2 ? "nothing" : "tab");
        }
        numbering.define(number, pattern);
    }

    /** Levels stand in it as characters 0 to 8. */
    private static String text(String numberText) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; numberText != null && i < numberText.length(); i++) {
            char c = numberText.charAt(i);
            text.append(c < WordNumbering.LEVELS ? "%" + (char) ('1' + c) : String.valueOf(c));
        }
        return text.toString();
    }

    /** The format of numbers by its code (MS-OSHARED 2.2.1.3, MSONFC). */
    private static String format(int code) {
        return switch (code) {
            case 0x01 -> "upperRoman";
            case 0x02 -> "lowerRoman";
            case 0x03 -> "upperLetter";
            case 0x04 -> "lowerLetter";
            case 0x0a -> "ideographDigital";
            case 0x0b -> "japaneseCounting";
            case 0x0e, 0x13 -> "decimalFullWidth";
            case 0x10 -> "japaneseLegal";
            case 0x12 -> "decimalEnclosedCircle";
            case 0x16 -> "decimalZero";
            case 0x17 -> "bullet";
            case 0x1a -> "decimalEnclosedFullstop";
            case 0x1b -> "decimalEnclosedParen";
            case 0x1c -> "decimalEnclosedCircleChinese";
            case 0x1d -> "ideographEnclosedCircle";
            case 0x1e -> "ideographTraditional";
            case 0x1f, 0x20 -> "ideographZodiac";
            case 0x21 -> "taiwaneseCounting";
            case 0x22 -> "ideographLegalTraditional";
            case 0x23 -> "taiwaneseCountingThousand";
            case 0x24 -> "taiwaneseDigital";
            case 0x25 -> "chineseCounting";
            case 0x26 -> "chineseLegalSimplified";
            case 0x27 -> "chineseCountingThousand";
            case 0xff -> "none";
            default -> "decimal";
        };
    }
}
