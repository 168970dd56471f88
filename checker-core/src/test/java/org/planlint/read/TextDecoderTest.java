package org.planlint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.read.UnreadableException.Reason;

class TextDecoderTest {

    private static final String PLAN =
            """
            云岭县国民经济和社会发展第十五个五年规划纲要

            第一章 发展基础
            到2030年，地区生产总值达到400亿元，年均增长6.5%左右；森林覆盖率≥62%。
            序号\t指标名称\t2025年\t2030年
            1\t常住人口城镇化率（%）\t57.2\t60
            """;

    private static final String TRADITIONAL =
            """
            江州市國土空間規劃說明

            第一章 發展基礎。本市位於江河之間，人口約三十萬人，經濟穩定成長，產業結構持續優化。
            第二章 發展目標。至目標年，每人平均所得提高，公共設施完備，環境品質改善；居民生活安定。
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "GB2312", "UTF-16LE", "UTF-16BE"})
    void withoutMark(String charset) throws Exception {
        String plan = charset.equals("GB2312") ? PLAN.replace("—", "-") : PLAN;
        assertThat(TextDecoder.decode(plan.getBytes(Charset.forName(charset)))).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, EFBBBF",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-32LE, FFFE0000",
        "UTF-32BE, 0000FEFF",
        "GB18030, 84319533"
    })
    void markIsLeftOut(String charset, String mark) throws Exception {
        byte[] bytes =
                joined(HexFormat.of().parseHex(mark), PLAN.getBytes(Charset.forName(charset)));
        assertThat(TextDecoder.decode(bytes)).isEqualTo(PLAN);
    }

    @Test
    void charactersBeyondGbkAndTheBmp() throws Exception {
        String rare = "云岭县𠮷村、㛃村：" + PLAN;
        assertThat(TextDecoder.decode(rare.getBytes(Charset.forName("GB18030")))).isEqualTo(rare);
    }

    @Test
    void big5() throws Exception {
        byte[] bytes = TRADITIONAL.getBytes(Charset.forName("Big5"));
        assertThat(TextDecoder.decode(bytes)).isEqualTo(TRADITIONAL);
    }

    @Test
    void utf16WithoutLineEndsHasNoZeroBytes() throws Exception {
        String line = "云岭县国民经济和社会发展第十五个五年规划纲要（草案）";
        assertThat(TextDecoder.decode(line.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(line);
    }

    @Test
    void shortNationalText() throws Exception {
        assertThat(TextDecoder.decode("云岭县".getBytes(Charset.forName("GBK")))).isEqualTo("云岭县");
    }

    @Test
    void damagedUtf8IsNotTakenForAnotherEncoding() {
        byte[] bytes = PLAN.getBytes(StandardCharsets.UTF_8);
        bytes[31] = (byte) 0xff;
        UnreadableException failure = failure(bytes);
        assertThat(failure.reason()).isEqualTo(Reason.UNDECODABLE);
        // The character of three bytes begins before the broken one.
        assertThat(failure.details()).containsExactly("UTF-8", 30);
    }

    @Test
    void cutUtf8() {
        byte[] whole = "一二三四五六七八九十云岭".getBytes(StandardCharsets.UTF_8);
        UnreadableException failure = failure(Arrays.copyOf(whole, whole.length - 1));
        assertThat(failure.details()).containsExactly("UTF-8", whole.length - 3);
    }

    @Test
    void inNoEncoding() {
        byte[] bytes = joined("云岭".getBytes(Charset.forName("GBK")), new byte[] {(byte) 0xff, 10});
        UnreadableException failure = failure(bytes);
        assertThat(failure.reason()).isEqualTo(Reason.UNDECODABLE);
        assertThat(failure.details()).containsExactly("GB18030", 4);
    }

    @Test
    void zerosAndControlCharactersAreNoText() {
        assertThat(failure("abc\0def".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.BINARY_NOT_TEXT);
        assertThat(failure("\u0001\u0002\u0003abc".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.BINARY_NOT_TEXT);
    }

    @Test
    void aPageSaysItsEncoding() throws Exception {
        String page = "<html><head><meta charset=\"gb2312\"></head><body>联通</body></html>";
        // These two characters in GBK are valid UTF-8 for something else.
        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("GBK")))).isEqualTo(page);
    }

    @Test
    void aPageOfTheNineties() throws Exception {
        String page =
                "<html><meta http-equiv='Content-Type' content='text/html; charset=big5'>"
                        + TRADITIONAL;
        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("Big5")))).isEqualTo(page);
    }

    @Test
    void aPageThatLiesAboutItsEncoding() throws Exception {
        String page = "<html><head><meta charset=gb2312></head><body>" + PLAN + "</body></html>";
        assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    }

    @Test
    void aPageWithAnUnknownEncoding() throws Exception {
        String page = "<html><head><meta charset='no such (one)'></head><body>云岭县</body></html>";
        assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    }

    private static UnreadableException failure(byte[] bytes) {
        return catchThrowableOfType(UnreadableException.class, () -> TextDecoder.decode(bytes));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
