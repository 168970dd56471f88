package org.planlint.read.ofd;

import javax.xml.stream.XMLStreamReader;

/**
 * What text and path objects have in common: where they stand and how they are drawn.
 *
 * @param left of its boundary, in millimetres
 * @param top of its boundary
 * @param matrix six numbers, as in PDF
 * @param size of its font
 * @param horizontalScale how much its characters are broadened
 * @param stroked whether its lines are drawn
 * @param filled whether its shapes are filled
 */
record OfdObject(
        float left,
        float top,
        float[] matrix,
        float size,
        float horizontalScale,
        boolean stroked,
        boolean filled) {

    private static final float[] IDENTITY = {1, 0, 0, 1, 0, 0};

    static OfdObject of(XMLStreamReader element) {
        float[] boundary = Numbers.of(element.getAttributeValue(null, "Boundary"));
        float[] matrix = Numbers.of(element.getAttributeValue(null, "CTM"));
        boolean path = element.getLocalName().equals("PathObject");
        return new OfdObject(
                boundary.length > 1 ? boundary[0] : 0,
                boundary.length > 1 ? boundary[1] : 0,
                matrix.length == 6 ? matrix : IDENTITY,
                Numbers.one(element.getAttributeValue(null, "Size"), 1),
                Numbers.one(element.getAttributeValue(null, "HScale"), 1),
                path && !"false".equals(element.getAttributeValue(null, "Stroke")),
                path && "true".equals(element.getAttributeValue(null, "Fill")));
    }

    /** Where a point of the object stands on the page. */
    float x(float x, float y) {
        return left + matrix[0] * x + matrix[2] * y + matrix[4];
    }

    /** Where a point of the object stands on the page, from above. */
    float y(float x, float y) {
        return top + matrix[1] * x + matrix[3] * y + matrix[5];
    }

    /** Whether its text runs from left to right. */
    boolean isLevel() {
        return matrix[0] > 0 && Math.abs(matrix[1]) < 0.2f * matrix[0];
    }

    /** How much broader than its size a character is printed. */
    float stretch() {
        return Math.abs(matrix[0]);
    }

    /** How much higher than its size a character is printed. */
    float height() {
        return Math.abs(matrix[3]);
    }
}
