package org.planlint.read.word;

/**
 * Prints the number of a list item in the way that a Word file names (ISO/IEC 29500-1, 17.18.59
 * ST_NumberFormat); formats that no Chinese document uses are printed as decimals.
 */
final class NumberFormat {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };
    private static final String[] ROMAN = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    /** Letters are repeated (aa, bb), and a forged number must not make a page of them. */
    private static final int LETTERS_MAX = 26 * 20;

    private static final int ROMAN_MAX = 4999;
    private static final int CHINESE_MAX = 99_999;

    private NumberFormat() {}

    /**
     * @param format decimal, chineseCounting, lowerLetter …
     * @param number at least 0
     */
    static String print(String format, int number) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "upperLetter" -> letters('A', number);
            case "lowerLetter" -> letters('a', number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> enclosed('\u2474', 20, number, "(" + number + ")");
            case "decimalEnclosedFullstop" -> enclosed('\u2488', 20, number, number + ".");
            case "numberInDash" -> "- " + number + " -";
            case "ideographEnclosedCircle" ->
                    enclosed('\u3280', 10, number, String.valueOf(number));
            case "ideographTraditional" -> cyclic(STEMS, number);
            case "ideographZodiac" -> cyclic(BRANCHES, number);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
                    digits(number);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" ->
                    counting(number, DIGITS.replace('〇', '零'), "十百千", true);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                    counting(number, LEGAL_DIGITS, "拾佰仟", false);
            default -> String.valueOf(number);
        };
    }

    private static String letters(char first, int number) {
        if (number < 1 || number > LETTERS_MAX) {
            return String.valueOf(number);
        }
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > ROMAN_MAX) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }

    private static String circled(int number) {
        if (number > 20 && number <= 35) {
            return String.valueOf((char) ('\u3251' + number - 21));
        }
        return number > 35 && number <= 50
                ? String.valueOf((char) ('\u32b1' + number - 36))
                : enclosed('\u2460', 20, number, String.valueOf(number));
    }

    private static String enclosed(char first, int count, int number, String otherwise) {
        return number >= 1 && number <= count
                ? String.valueOf((char) (first + number - 1))
                : otherwise;
    }

    private static String cyclic(String signs, int number) {
        return number < 1
                ? String.valueOf(number)
                : String.valueOf(signs.charAt((number - 1) % signs.length()));
    }

    private static String wide(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            text.append((char) ('０' + digit - '0'));
        }
        return text.toString();
    }

    private static String digits(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            text.append(DIGITS.charAt(digit - '0'));
        }
        return text.toString();
    }

    /** 二十一, 一百零五; ten alone is 十 in counting and 壹拾 on a cheque. */
    private static String counting(int number, String digits, String units, boolean bareTen) {
        if (number > CHINESE_MAX) {
            return String.valueOf(number);
        }
        if (number >= 10_000) {
            String head = counting(number / 10_000, digits, units, bareTen) + "万";
            int rest = number % 10_000;
            String zero = rest > 0 && rest < 1000 ? digits.substring(0, 1) : "";
            return head + zero + (rest == 0 ? "" : counting(rest, digits, units, false));
        }
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int unit = 3, power = 1000; unit >= 0; unit--, power /= 10) {
            int digit = number / power % 10;
            if (digit == 0) {
                zero = text.length() > 0;
                continue;
            }
            if (zero) {
                text.append(digits.charAt(0));
                zero = false;
            }
            boolean bare = bareTen && digit == 1 && unit == 1 && text.length() == 0;
            if (!bare) {
                text.append(digits.charAt(digit));
            }
            if (unit > 0) {
                text.append(units.charAt(unit - 1));
            }
        }
        return text.length() == 0 ? digits.substring(0, 1) : text.toString();
    }
}
