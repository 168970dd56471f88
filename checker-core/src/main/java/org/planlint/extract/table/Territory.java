package org.planlint.extract.table;

import java.util.EnumMap;
import java.util.Map;
import org.planlint.document.Document;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;
import org.planlint.lexicon.Lexicon;
import org.planlint.lexicon.ScopeKind;

/**
 * Whose plan it is, by the level of the place in the title, and what words for scope mean there: in
 * a county's plan 全县 is the plan's own territory and 全市 the city above it.
 */
public final class Territory {

    private static final String TITLE_END = "国民经济";

    /** Before 区 these make another thing than a district: 城区, 园区. */
    private static final String NO_DISTRICT = "城园灌景库地社治片厂矿";

    private final ScopeKind own;
    private final Lexicon lexicon;

    private Territory(ScopeKind own, Lexicon lexicon) {
        this.own = own;
        this.lexicon = lexicon;
    }

    public static Territory of(Document document, Lexicon lexicon) {
        ScopeKind titled = level(document.title());
        return new Territory(titled == null ? spokenOf(document) : titled, lexicon);
    }

    /** One word for all words of a scope; empty for the plan's own territory. */
    public String scope(String word) {
        ScopeKind kind = word.isEmpty() ? null : lexicon.scopeKind(word);
        if (kind == null) {
            return word;
        }
        if (kind == own || kind == ScopeKind.WHOLE) {
            return "";
        }
        return switch (kind) {
            case NATIONAL -> "全国";
            case PROVINCIAL -> "全省";
            case MUNICIPAL -> "全市";
            case COUNTY -> "全县";
            case TOWNSHIP -> "全镇";
            default -> word;
        };
    }

    /**
     * The level that the text speaks of as its own most often: 全县, 我县. {@code null} where it never
     * does.
     */
    private static ScopeKind spokenOf(Document document) {
        Map<ScopeKind, Integer> counts = new EnumMap<>(ScopeKind.class);
        document.blocks(Zone.BODY)
                .forEach(
                        block -> {
                            if (block instanceof Paragraph paragraph) {
                                CharSequence text = paragraph.text();
                                for (int i = 1; i < text.length(); i++) {
                                    char before = text.charAt(i - 1);
                                    ScopeKind kind =
                                            before == '全' || before == '我'
                                                    ? level(text.charAt(i), before)
                                                    : null;
                                    if (kind != null) {
                                        counts.merge(kind, 1, Integer::sum);
                                    }
                                }
                            }
                        });
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The lowest level named in the title: 江州市云岭县 is a county. {@code null} where none is. */
    private static ScopeKind level(String title) {
        int end = title.indexOf(TITLE_END);
        for (int i = (end < 0 ? title.length() : end) - 1; i > 0; i--) {
            ScopeKind kind = level(title.charAt(i), title.charAt(i - 1));
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static ScopeKind level(char c, char before) {
        return switch (c) {
            case '县', '旗' -> ScopeKind.COUNTY;
            case '区' ->
                    before == '治'
                            ? ScopeKind.PROVINCIAL
                            : NO_DISTRICT.indexOf(before) < 0 ? ScopeKind.COUNTY : null;
            case '市', '州', '盟' -> ScopeKind.MUNICIPAL;
            case '省' -> ScopeKind.PROVINCIAL;
            case '镇', '乡' -> before == '城' ? null : ScopeKind.TOWNSHIP;
            default -> null;
        };
    }
}
