package org.planlint.extract.prose;

import java.util.List;
import org.planlint.document.Heading;
import org.planlint.text.Folding;

/**
 * Whether a number may be that of a part of the territory, because the words round it speak of one.
 */
public final class Scopes {

    private static final List<String> PARTS =
            List.of(
                    "园区", "开发区", "高新区", "经开区", "新区", "片区", "组团", "度假区", "景区", "功能区", "集聚区", "镇",
                    "街道", "新城", "老城区", "港区");

    /** How many clauses back a part is still spoken of. */
    private static final int NEAR = 2;

    private static final String COMMAS = ",，;；";

    private Scopes() {}

    /**
     * Whether the clauses right before the name, or the heading or box it stands under, name a
     * part.
     */
    public static boolean speaksOfPart(Sentence sentence, int before) {
        Setting setting = sentence.setting();
        List<Heading> path = setting.path();
        boolean boxed = setting.box() != null && names(Folding.key(setting.box().caption()));
        boolean headed = !path.isEmpty() && names(Folding.key(path.get(path.size() - 1).title()));
        return boxed || headed || names(clausesBefore(sentence.folded(), before));
    }

    private static String clausesBefore(String text, int before) {
        int commas = 0;
        for (int i = before - 1; i >= 0; i--) {
            commas += COMMAS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            if (commas > NEAR) {
                return text.substring(i + 1, before);
            }
        }
        return text.substring(0, before);
    }

    private static boolean names(String words) {
        return PARTS.stream().anyMatch(part -> names(words, part));
    }

    /** 城镇 and 乡镇 speak of all of them. */
    private static boolean names(String words, String part) {
        for (int at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) {
            if (!part.equals("镇") || at == 0 || "城乡村强".indexOf(words.charAt(at - 1)) < 0) {
                return true;
            }
        }
        return false;
    }
}
