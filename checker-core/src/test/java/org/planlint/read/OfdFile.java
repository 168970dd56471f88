package org.planlint.read;

import java.util.List;
import java.util.Locale;
import org.planlint.read.word.DocxFile;

/** An OFD file made of XML by hand. */
final class OfdFile {

    private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final float MILLIMETRE = 25.4f / 72;

    private OfdFile() {}

    static byte[] of(List<Sheet> sheets) {
        StringBuilder pages = new StringBuilder();
        DocxFile file = new DocxFile();
        for (int i = 0; i < sheets.size(); i++) {
            pages.append(
                    "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i, i));
            file.part("Doc_0/Pages/Page_%d/Content.xml".formatted(i), page(sheets.get(i)));
        }
        return file.part(
                        "OFD.xml",
                        "<ofd:OFD%s><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
                                .formatted(NAMESPACE))
                .part(
                        "Doc_0/Document.xml",
                        "<ofd:Document%s><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>%s</ofd:Pages></ofd:Document>"
                                .formatted(NAMESPACE, pages))
                .bytes();
    }

    private static String page(Sheet sheet) {
        StringBuilder page =
                new StringBuilder("<ofd:Page" + NAMESPACE + "><ofd:Content><ofd:Layer>");
        for (Sheet.Text text : sheet.texts()) {
            StringBuilder steps = new StringBuilder();
            for (char c : text.text().toCharArray()) {
                steps.append(number(Sheet.width(c) * Sheet.SIZE)).append(' ');
            }
            page.append(
                    "<ofd:TextObject Boundary=\"%s %s 100 10\" Size=\"%s\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>"
                            .formatted(
                                    number(text.x()),
                                    millimetres(text.y() * MILLIMETRE - 5),
                                    number(Sheet.SIZE),
                                    steps.toString().strip(),
                                    text.text()));
        }
        for (Sheet.Line line : sheet.lines()) {
            page.append(
                    "<ofd:PathObject Boundary=\"%s %s 10 10\"><ofd:AbbreviatedData>M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
                            .formatted(
                                    number(line.x1()),
                                    number(line.y1()),
                                    number(line.x2() - line.x1()),
                                    number(line.y2() - line.y1())));
        }
        return page.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }

    private static String number(float points) {
        return millimetres(points * MILLIMETRE);
    }

    private static String millimetres(float value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
