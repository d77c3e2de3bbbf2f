package org.evident.evaluation.servicereview.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes typed sheets as a workbook: figures as numbers, dates as dates, texts as texts. No cell is ever a formula, whatever a text begins with. Same sheets, same bytes.
 */
@ApplicationScoped
public class ReviewXlsx {

  /**
   * The workbook of a review, dated by its freeze.
   *
   * @throws UncheckedIOException if the temporary file cannot be written
   */
  public byte[] write(ReviewDocument review) {
    return write(review.sheets(), review.cover().frozenAt());
  }

  /**
   * A workbook of any sheets, dated as given.
   *
   * @throws UncheckedIOException if the temporary file cannot be written
   */
  public byte[] write(List<Sheet> sheets, Instant created) {
    try {
      Path file = StableZip.temporary();
      try {
        try (OutputStream out = Files.newOutputStream(file);
            Workbook workbook = new Workbook(out, "Evident", "1.0")) {
          sheets.forEach(sheet -> fill(workbook.newWorksheet(sheet.name()), sheet));
        }
        return StableZip.rewrite(file, created);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The workbook could not be written", e);
    }
  }

  private static void fill(Worksheet paper, Sheet sheet) {
    List<Sheet.Field> fields = sheet.fields();
    for (int column = 0; column < fields.size(); column++) {
      boolean figure = fields.get(column).format().isFigure();
      paper.width(column, fields.get(column).width());
      paper.value(0, column, Markup.allowed(fields.get(column).heading()));
      paper
          .style(0, column)
          .bold()
          .wrapText(true)
          .verticalAlignment("top")
          .horizontalAlignment(figure ? "right" : "left")
          .fillColor("F0F0EC")
          .set();
    }
    paper.freezePane(0, 1);
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int column = 0; column < fields.size(); column++) {
        put(paper, row + 1, column, sheet.rows().get(row).get(column), fields.get(column).format());
      }
    }
    paper.value(sheet.rows().size() + 2, 0, Markup.allowed(sheet.countLine()));
  }

  private static void put(Worksheet paper, int row, int column, Object cell, Sheet.Format format) {
    if (cell == null) {
      return;
    }
    if (cell instanceof BigDecimal number) {
      paper.value(row, column, number);
    } else if (cell instanceof LocalDate date) {
      paper.value(row, column, date);
    } else if (cell instanceof LocalDateTime instant) {
      paper.value(row, column, instant);
    } else {
      paper.value(row, column, Markup.allowed((String) cell));
    }
    boolean text = cell instanceof String;
    paper
        .style(row, column)
        .format(text ? Sheet.Format.TEXT.pattern() : format.pattern())
        .verticalAlignment("top")
        .wrapText(text)
        .set();
  }
}
