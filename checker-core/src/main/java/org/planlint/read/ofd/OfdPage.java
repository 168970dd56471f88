package org.planlint.read.ofd;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.planlint.read.XmlPart;
import org.planlint.read.page.Glyph;
import org.planlint.read.page.Page;
import org.planlint.read.page.Rule;

/** A page of an OFD file: its text and path objects (GB/T 33190-2016, 7 to 11). */
final class OfdPage implements XmlPart.Handler {

    /** Points in a millimetre. */
    private static final float SCALE = 72 / 25.4f;

    /** A filled shape so thin, in points, is a line. */
    private static final float THIN = 3;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float[] box;
    private OfdObject object;
    private OfdTextCode code;

    /**
     * @param box x, y, width and height of a page that does not tell its own
     */
    OfdPage(String box) {
        this.box = Numbers.of(box);
    }

    Page finished(int number) {
        float width = box.length < 4 ? 210 : box[2];
        float height = box.length < 4 ? 297 : box[3];
        return new Page(number, width * SCALE, height * SCALE, glyphs, rules);
    }

    @Override
    public boolean start(XMLStreamReader element) {
        text.setLength(0);
        switch (element.getLocalName()) {
            case "TextObject", "PathObject" -> object = OfdObject.of(element);
            case "TextCode" -> code = OfdTextCode.of(element, code);
            // Pictures, and the shapes of glyphs by their number in the font.
            case "ImageObject", "CGTransform", "Clips" -> {
                return false;
            }
            default -> {}
        }
        return true;
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        text.append(buffer, start, length);
    }

    @Override
    public void end(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "PhysicalBox" -> box = Numbers.of(text.toString());
            case "TextCode" -> {
                if (object != null && code != null && object.isLevel()) {
                    addGlyphs();
                }
            }
            case "AbbreviatedData" -> {
                if (object != null) {
                    addRules();
                }
            }
            case "TextObject", "PathObject" -> {
                object = null;
                code = null;
            }
            default -> {}
        }
    }

    private void addGlyphs() {
        float x = code.x();
        float y = code.y();
        int index = 0;
        for (int at = 0; at < text.length(); index++) {
            int next = text.offsetByCodePoints(at, 1);
            String character = text.substring(at, next);
            float em = object.size();
            float step = code.deltaX(index, character.charAt(0) < 0x2000 ? em / 2 : em);
            float wide = at + character.length() < text.length() ? step : Math.min(step, em);
            glyphs.add(
                    new Glyph(
                            character.charAt(0) < ' ' ? " " : character,
                            object.x(x, y) * SCALE,
                            object.y(x, y) * SCALE,
                            Math.min(wide, em) * object.stretch() * SCALE,
                            em * object.height() * SCALE));
            x += step;
            y += code.deltaY(index);
            at = next;
        }
    }

    private void addRules() {
        List<float[]> corners = OfdPath.corners(text.toString());
        float[] from = null;
        List<float[]> shape = new ArrayList<>();
        for (float[] to : corners) {
            if (to != null && from != null && object.stroked()) {
                line(from, to);
            }
            if (to == null && object.filled()) {
                thinShape(shape);
                shape.clear();
            } else if (to != null) {
                shape.add(to);
            }
            from = to;
        }
        if (object.filled()) {
            thinShape(shape);
        }
    }

    private void thinShape(List<float[]> shape) {
        if (shape.size() < 3) {
            return;
        }
        Rule hull = rule(shape.get(0), shape.get(1));
        for (float[] corner : shape) {
            hull = hull.hull(rule(corner, corner));
        }
        float middleX = (hull.x1() + hull.x2()) / 2;
        float middleY = (hull.y1() + hull.y2()) / 2;
        if (hull.y2() - hull.y1() < THIN) {
            rules.add(new Rule(hull.x1(), middleY, hull.x2(), middleY));
        } else if (hull.x2() - hull.x1() < THIN) {
            rules.add(new Rule(middleX, hull.y1(), middleX, hull.y2()));
        }
    }

    private void line(float[] from, float[] to) {
        Rule rule = rule(from, to);
        if (rule.x2() - rule.x1() < 1 || rule.y2() - rule.y1() < 1) {
            rules.add(rule);
        }
    }

    private Rule rule(float[] from, float[] to) {
        return Rule.between(
                object.x(from[0], from[1]) * SCALE,
                object.y(from[0], from[1]) * SCALE,
                object.x(to[0], to[1]) * SCALE,
                object.y(to[0], to[1]) * SCALE);
    }
}
