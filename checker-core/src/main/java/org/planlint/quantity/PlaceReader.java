package org.planlint.quantity;

/** The grammar of 千 百 十 and of the groups 万 and 亿, fed a character at a time. */
final class PlaceReader {

    private static final long WAN = 10_000L;
    private static final long YI = 100_000_000L;

    private boolean started;
    private long hundredMillions;
    private long tenThousands;
    private long section;
    private long lowest = WAN;
    private int digit = -1;
    private boolean gap;

    /** Takes the next character; false if no numeral goes on with it. */
    boolean accept(char c) {
        boolean first = !started;
        started = true;
        return switch (c) {
            case '零', '〇', '○' -> acceptGap(first);
            case '十' ->
                    acceptPlace(
                            10, first || gap || section == 0 && tenThousands + hundredMillions > 0);
            case '廿' -> acceptTwenty();
            case '百' -> acceptPlace(100, first);
            case '千' -> acceptPlace(1000, first);
            case '万' -> acceptTenThousand(first);
            case '亿' -> acceptHundredMillion(first);
            default -> acceptDigit(ChineseNumeral.digit(c));
        };
    }

    /** Whether the characters so far are a numeral: 一百二 is not, 一百二十 and 一百零二 are. */
    boolean complete() {
        if (digit < 0) {
            return !gap || value() == 0;
        }
        return gap || lowest == 10 || section + tenThousands + hundredMillions == 0;
    }

    long value() {
        return hundredMillions + tenThousands + section + Math.max(digit, 0);
    }

    private boolean acceptGap(boolean first) {
        if (digit >= 0 || gap || !first && value() == 0) {
            return false;
        }
        gap = true;
        return true;
    }

    private boolean acceptDigit(int value) {
        if (digit >= 0 || lowest == 1 || gap && value() == 0) {
            return false;
        }
        digit = value;
        return true;
    }

    private boolean acceptPlace(int place, boolean bare) {
        if (place >= lowest || digit < 0 && !bare || gap && value() == 0) {
            return false;
        }
        section += (long) (digit < 0 ? 1 : digit) * place;
        return closePlace(place);
    }

    private boolean acceptTwenty() {
        if (digit >= 0 || lowest <= 10) {
            return false;
        }
        section += 20;
        return closePlace(10);
    }

    private boolean closePlace(int place) {
        lowest = place;
        digit = -1;
        gap = false;
        return true;
    }

    private boolean acceptTenThousand(boolean first) {
        long count = section + Math.max(digit, 0);
        if (count == 0 && !first || tenThousands > 0) {
            return false;
        }
        tenThousands = Math.max(count, 1) * WAN;
        return closeGroup();
    }

    private boolean acceptHundredMillion(boolean first) {
        long count = tenThousands + section + Math.max(digit, 0);
        if (count == 0 && !first || hundredMillions > 0) {
            return false;
        }
        hundredMillions = Math.max(count, 1) * YI;
        tenThousands = 0;
        return closeGroup();
    }

    private boolean closeGroup() {
        section = 0;
        lowest = WAN;
        digit = -1;
        gap = false;
        return true;
    }
}
