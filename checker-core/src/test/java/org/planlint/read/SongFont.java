package org.planlint.read;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** A font for PDF that is named and not embedded, as old Chinese files have it (PDF 32000, 9.7). */
final class SongFont {

    private static final String NAME = "STSong-Light";

    private SongFont() {}

    static PDFont create() throws IOException {
        COSDictionary characters = new COSDictionary();
        characters.setItem(COSName.REGISTRY, new COSString("Adobe"));
        characters.setItem(COSName.ORDERING, new COSString("GB1"));
        characters.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, NAME);
        descendant.setItem(COSName.CIDSYSTEMINFO, characters);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        // The characters of ASCII, which this collection numbers from 1 and 814 on.
        for (int from : new int[] {1, 814}) {
            widths.add(COSInteger.get(from));
            widths.add(COSInteger.get(from + 94));
            widths.add(COSInteger.get(500));
        }
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, NAME);
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return PDFontFactory.createFont(font);
    }
}
