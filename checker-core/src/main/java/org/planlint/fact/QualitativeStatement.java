package org.planlint.fact;

/**
 * What a sentence promises of an indicator without a number: 居民收入增长与经济增长同步, 空气质量持续改善.
 *
 * @param sentence the running number of the sentence in the document
 * @param kind what it promises
 * @param words the words of the promise
 * @param printed the indicator as the sentence has it
 * @param series the indicator, as {@link IndicatorValue#seriesKey()}; of growth where it is
 *     compared
 * @param otherPrinted what it is compared with; empty where it is compared with its own past
 * @param otherSeries the same as a series; empty where it is compared with its own past
 * @param loosely whether 基本 softens it
 * @param year the year until which it is promised
 * @param place the place of the words
 */
public record QualitativeStatement(
        int sentence,
        Kind kind,
        String words,
        String printed,
        String series,
        String otherPrinted,
        String otherSeries,
        boolean loosely,
        int year,
        Passage place)
        implements Fact {

    /** What is promised. */
    public enum Kind {
        /** 与…同步. */
        WITH,
        /** 快于, 高于. */
        FASTER,
        /** 不低于. */
        NOT_SLOWER,
        /** 慢于, 低于. */
        SLOWER,
        /** 持续改善: better, whichever way that is. */
        IMPROVES,
        /** 稳步提高. */
        RISES,
        /** 持续下降. */
        FALLS
    }

    /** What two statements must share to compare the same things. */
    public String pairKey() {
        return series + '~' + otherSeries + '~' + year;
    }
}
