package org.evident.evaluation.servicereview.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Draws words as outlines of the fonts brought along: a machine without any font prints charts too, and prints the same ones. Not to be shared by threads. */
final class DrawnLettering implements Lettering, Closeable {

  private final TrueTypeFont regular;
  private final TrueTypeFont strong;

  DrawnLettering() throws IOException {
    regular = load(ReviewPdf.REGULAR);
    strong = load(ReviewPdf.STRONG);
  }

  @Override
  public void write(Markup out, Word word) {
    try {
      TrueTypeFont font = word.strong() ? strong : regular;
      double shift =
          word.anchor().equals("end")
              ? width(font, word.text())
              : word.anchor().equals("middle") ? width(font, word.text()) / 2 : 0;
      String outline = outline(font, word.text(), word.x() - shift, word.y());
      if (!outline.isEmpty()) {
        out.empty("path", "class", word.style(), "fill", word.colour(), "d", outline);
      }
    } catch (IOException e) {
      throw new IllegalStateException("A font that is brought along cannot be read", e);
    }
  }

  private static double width(TrueTypeFont font, String text) throws IOException {
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    double units = 0;
    for (int character : text.codePoints().toArray()) {
      units += font.getAdvanceWidth(glyphs.getGlyphId(character));
    }
    return units * SIZE / font.getUnitsPerEm();
  }

  private static String outline(TrueTypeFont font, String text, double x, double y)
      throws IOException {
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    double scale = SIZE / font.getUnitsPerEm();
    StringBuilder path = new StringBuilder();
    double at = x;
    for (int character : text.codePoints().toArray()) {
      int glyph = glyphs.getGlyphId(character);
      GlyphData data = font.getGlyph().getGlyph(glyph);
      if (data != null) {
        append(path, data.getPath(), new AffineTransform(scale, 0, 0, -scale, at, y));
      }
      at += font.getAdvanceWidth(glyph) * scale;
    }
    return path.toString();
  }

  private static void append(StringBuilder path, GeneralPath glyph, AffineTransform place) {
    double[] points = new double[6];
    for (PathIterator step = glyph.getPathIterator(place); !step.isDone(); step.next()) {
      int kind = step.currentSegment(points);
      path.append("MLQCZ".charAt(kind));
      int numbers =
          kind == PathIterator.SEG_CLOSE
              ? 0
              : kind == PathIterator.SEG_QUADTO ? 4 : kind == PathIterator.SEG_CUBICTO ? 6 : 2;
      for (int i = 0; i < numbers; i++) {
        path.append(i == 0 ? "" : " ")
            .append(BigDecimal.valueOf(Math.round(points[i] * 100), 2).toPlainString());
      }
    }
  }

  private static TrueTypeFont load(String file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(ReviewPdf.resource(file)));
  }

  @Override
  public void close() throws IOException {
    regular.close();
    strong.close();
  }
}
