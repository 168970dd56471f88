package org.planlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.read.ReadLimits.Measure;
import org.planlint.read.UnreadableException.Reason;

class UnreadableMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyFailureHasOneWholeLine(String language) {
        UnreadableMessages messages = new UnreadableMessages(Locale.forLanguageTag(language));
        for (UnreadableException failure : failures()) {
            String message = messages.message(failure);
            assertThat(message).doesNotContain("\n", "{", "}").hasSizeGreaterThan(12);
            assertThat(message.codePoints().anyMatch(c -> c >= 0x4e00 && c < 0xa000))
                    .isEqualTo(language.equals("zh"));
        }
    }

    @Test
    void namesWhatIsWrongAndWhatToDo() {
        UnreadableException failure = new UnreadableException(Reason.UNKNOWN_FORMAT, FileKind.RTF);
        assertThat(new UnreadableMessages(Locale.CHINA).message(failure))
                .isEqualTo("不能读取这种格式：这是RTF 文件，请用 Word 或 WPS 另存为 .docx");
        assertThat(new UnreadableMessages(Locale.ENGLISH).message(failure))
                .isEqualTo(
                        "this format cannot be read: it is an RTF file; save it as .docx with Word"
                                + " or WPS");
    }

    @Test
    void chineseIsNotReplacedByTheLanguageOfTheSystem() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(
                            new UnreadableMessages(Locale.CHINESE)
                                    .message(new UnreadableException(Reason.EMPTY)))
                    .startsWith("文件是空的");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersAreWrittenPlainly() {
        UnreadableException failure = new UnreadableException(Reason.UNDECODABLE, "UTF-8", 1234567);
        assertThat(new UnreadableMessages(Locale.ENGLISH).message(failure))
                .contains("byte 1234567");
    }

    private static List<UnreadableException> failures() {
        List<UnreadableException> failures = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            switch (reason) {
                case TOO_LARGE -> {
                    for (Measure measure : Measure.values()) {
                        failures.add(ReadLimits.exceeded(measure, 1000));
                    }
                }
                case UNKNOWN_FORMAT -> {
                    for (FileKind kind : FileKind.values()) {
                        if (!kind.isRead() && kind != FileKind.ENCRYPTED_OFFICE) {
                            failures.add(new UnreadableException(reason, kind));
                        }
                    }
                }
                case UNDECODABLE -> failures.add(new UnreadableException(reason, "UTF-8", 7));
                case BROKEN_MARKUP -> failures.add(new UnreadableException(reason, "word/x.xml"));
                default -> failures.add(new UnreadableException(reason));
            }
        }
        return failures;
    }
}
