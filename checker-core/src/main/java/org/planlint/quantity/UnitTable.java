package org.planlint.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The simple units of the field in all their spellings, keyed as {@link Chars#fold} leaves them.
 */
final class UnitTable {

    /** The longest key. */
    static final int MAX_LENGTH = 6;

    private static final Map<String, Unit> UNITS = new HashMap<>(400);

    static {
        classifiers("个家户件张所座条处项辆套棵株头只羽尾匹台艘架部篇册本幅块片道门栋幢间枚颗种类次场支组把副");
        classifiers("批宗例起份盏眼口对双层班段根位样款孔盆床大");
        words(Dimension.COUNT, "1", "床位", "车次", "架次", "辆次", "班次", "艘次", "场次", "台套", "机架", "标准机架");
        words(Dimension.PERSON, "1", "人", "名", "人口");
        words(Dimension.VISIT, "1", "人次");
        words(new Dimension("person-year"), "1", "人年", "人·年");

        words(Dimension.AREA, "1", "亩");
        words(Dimension.AREA, "15", "公顷", "hm2", "ha");
        words(Dimension.AREA, "1500", "平方公里", "平方千米", "km2", "㎢");
        words(Dimension.AREA, "0.0015", "平方米", "平米", "m2", "㎡");

        words(Dimension.LENGTH, "1000", "公里", "千米", "km", "㎞");
        words(Dimension.LENGTH, "1", "米");
        words(Dimension.LENGTH, "1852", "海里");
        words(Dimension.LENGTH, "0.01", "厘米", "cm", "㎝");
        words(Dimension.LENGTH, "0.001", "毫米", "mm", "㎜");

        words(Dimension.VOLUME, "1", "立方米", "立方", "m3");
        words(Dimension.VOLUME, "10000", "万方");
        words(Dimension.VOLUME, "100000000", "亿方");
        words(Dimension.VOLUME, "0.001", "升", "l");
        words(Dimension.VOLUME, "0.000001", "毫升", "ml");

        words(Dimension.MASS, "1000000", "吨");
        words(Dimension.MASS, "1000", "千克", "公斤", "kg", "㎏");
        words(Dimension.MASS, "500", "斤");
        words(Dimension.MASS, "1", "克");
        words(Dimension.MASS, "0.001", "毫克", "mg", "㎎");
        words(Dimension.MASS, "0.000001", "微克", "ug", "㎍");

        words(Dimension.COAL_EQUIVALENT, "1", "吨标准煤", "吨标煤", "tce");
        words(Dimension.COAL_EQUIVALENT, "0.001", "千克标准煤", "公斤标准煤", "kgce");
        words(Dimension.COAL_EQUIVALENT, "0.000001", "克标准煤", "gce");
        words(Dimension.ELECTRICITY, "1", "千瓦时", "千瓦·时", "kwh", "kw·h");
        words(Dimension.ELECTRICITY, "1000", "兆瓦时", "mwh");
        words(Dimension.POWER, "1", "千瓦", "kw");
        words(Dimension.POWER, "0.001", "瓦");
        words(Dimension.POWER, "1000", "兆瓦", "mw");
        words(Dimension.POWER, "1000000", "吉瓦", "gw");
        words(Dimension.APPARENT_POWER, "1", "千伏安", "kva");
        words(Dimension.APPARENT_POWER, "1000", "兆伏安", "mva");
        words(Dimension.VOLTAGE, "1", "千伏", "kv");
        words(Dimension.VOLTAGE, "0.001", "伏");
        words(Dimension.SOUND, "1", "分贝", "db");
        words(Dimension.CONTAINER, "1", "标箱", "标准箱", "teu");

        for (String currency : new String[] {"元", "美元", "港元", "欧元", "日元", "英镑"}) {
            words(Dimension.currency(currency), "1", currency);
        }
        words(Dimension.currency("元"), "1", "元人民币");

        words(Dimension.TIME, "86400", "天");
        words(Dimension.TIME, "3600", "小时", "h");
        words(Dimension.TIME, "60", "分钟", "min");
        words(Dimension.TIME, "1", "秒", "s");
        words(Dimension.CALENDAR_TIME, "12", "年", "岁", "周岁", "周年");
        words(Dimension.CALENDAR_TIME, "1", "个月");

        words(Dimension.RATIO, "0.01", "%", "﹪");
        words(Dimension.RATIO, "0.001", "‰");
        words(Dimension.RATIO, "0.1", "成");
        words(Dimension.RATIO, "0.00001", "/10万", "1/10万", "/十万");
        words(Dimension.RATIO, "0.0001", "/万", "1/万");
        words(Dimension.POINT, "1", "个百分点", "百分点");
        words(Dimension.POINT, "0.1", "个千分点", "千分点");
        words(Dimension.MULTIPLE, "1", "倍");
    }

    private UnitTable() {}

    /** The unit spelt {@code folded}, or {@code null}. */
    static Unit get(String folded) {
        return UNITS.get(folded);
    }

    private static void classifiers(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            words(Dimension.COUNT, "1", characters.substring(i, i + 1));
        }
    }

    private static void words(Dimension dimension, String scale, String... spellings) {
        BigDecimal factor = new BigDecimal(scale);
        for (String spelling : spellings) {
            UNITS.put(spelling, new Unit(spelling, dimension, factor));
        }
    }
}
