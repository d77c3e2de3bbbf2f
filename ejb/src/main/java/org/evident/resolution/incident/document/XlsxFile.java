package org.evident.resolution.incident.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.evident.kernel.RuleBroken;

/** A list as a workbook, times as times of the reader's zone; its texts are in their cells, so that nothing grows with the rows. */
final class XlsxFile implements ExportFile {

  /** A sheet ends there; the heading and the footer have to fit too. */
  static final int MOST = 1_048_570;

  private static final int AT_ONCE = 500;
  private static final int WIDTH = 20;
  private static final int LONGEST = 32_000;

  private final Workbook book;
  private final Worksheet sheet;
  private final ExportWords words;
  private final ZoneId zone;
  private int rows;

  XlsxFile(OutputStream out, ExportWords words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
    book = new Workbook(out, "Evident", "1.0");
    sheet = book.newWorksheet(words.title());
    List<String> headings = words.headings().toList();
    for (int column = 0; column < headings.size(); column++) {
      sheet.width(column, WIDTH);
      sheet.inlineString(0, column, headings.get(column));
      sheet.style(0, column).bold().fillColor("F0F0EC").set();
    }
    sheet.freezePane(0, 1);
  }

  @Override
  public void row(List<Object> cells) {
    if (rows == MOST) {
      throw new RuleBroken("EXP-2", MOST);
    }
    rows++;
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell instanceof Instant at) {
        sheet.value(rows, column, at.atZone(zone).toLocalDateTime());
        sheet.style(rows, column).format("yyyy-mm-dd hh:mm:ss").set();
      } else if (cell != null) {
        sheet.inlineString(rows, column, written((String) cell));
      }
    }
    if (rows % AT_ONCE == 0) {
      attempt(sheet::flush);
    }
  }

  @Override
  public void end() {
    sheet.inlineString(rows + 2, 0, words.footer(rows, zone.getId()));
    attempt(book::close);
  }

  /** What a cell can hold: no sign XML does not have, and not more than a cell takes. */
  private static String written(String text) {
    String neutral =
        ExportFile.neutral(
            text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD"));
    return neutral.length() > LONGEST ? neutral.substring(0, LONGEST) : neutral;
  }

  private static void attempt(Writing writing) {
    try {
      writing.write();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private interface Writing {
    void write() throws IOException;
  }
}
