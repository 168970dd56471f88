package org.planlint.read.ofd;

import javax.xml.stream.XMLStreamReader;

/**
 * Where the characters of a piece of text stand within their object.
 *
 * @param x base line of the first
 * @param y the same
 * @param deltasX the steps from one to the next; empty where the font tells
 * @param deltasY the same
 */
record OfdTextCode(float x, float y, float[] deltasX, float[] deltasY) {

    /**
     * @param last the piece before in the same object, whose place holds where none is given; may
     *     be null
     */
    static OfdTextCode of(XMLStreamReader element, OfdTextCode last) {
        return new OfdTextCode(
                Numbers.one(element.getAttributeValue(null, "X"), last == null ? 0 : last.x),
                Numbers.one(element.getAttributeValue(null, "Y"), last == null ? 0 : last.y),
                Numbers.repeated(element.getAttributeValue(null, "DeltaX")),
                Numbers.repeated(element.getAttributeValue(null, "DeltaY")));
    }

    /** The step behind a character. */
    float deltaX(int index, float otherwise) {
        return index < deltasX.length ? deltasX[index] : otherwise;
    }

    float deltaY(int index) {
        return index < deltasY.length ? deltasY[index] : 0;
    }
}
