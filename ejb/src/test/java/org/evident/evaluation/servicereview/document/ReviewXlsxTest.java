package org.evident.evaluation.servicereview.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewXlsxTest {

  private static final Instant CREATED = Instant.parse("2026-04-09T08:15:00Z");
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  private final ReviewXlsx xlsx = new ReviewXlsx();

  @AfterEach
  void restore() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @Test
  void workbook_equals_the_model() throws IOException {
    ReviewDocument review = SampleReview.in(Locale.GERMAN);
    try (XSSFWorkbook workbook = open(xlsx.write(review))) {
      assertEquals(review.sheets().size(), workbook.getNumberOfSheets());
      for (Sheet sheet : review.sheets()) {
        same(sheet, workbook.getSheet(sheet.name()));
      }
      assertEquals(CREATED, workbook.getProperties().getCoreProperties().getCreated().toInstant());
    }
  }

  @Test
  void head_is_frozen_and_figures_have_formats() throws IOException {
    try (XSSFWorkbook workbook = open(xlsx.write(SampleReview.in(Locale.ENGLISH)))) {
      XSSFSheet figures = workbook.getSheet("Figures");
      assertEquals(1, figures.getPaneInformation().getHorizontalSplitTopRow());
      assertEquals("#,##0", figures.getRow(1).getCell(1).getCellStyle().getDataFormatString());
      assertEquals("0.00\" %\"", figures.getRow(1).getCell(3).getCellStyle().getDataFormatString());
      assertEquals("3 rows", figures.getRow(5).getCell(0).getStringCellValue());
    }
  }

  @Test
  void same_sheets_give_same_bytes_anywhere() {
    ReviewDocument review = SampleReview.in(Locale.ENGLISH);
    byte[] here = xlsx.write(review);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
    assertArrayEquals(here, xlsx.write(review));
  }

  @Test
  void no_text_becomes_a_formula() throws IOException {
    List<String> hostile =
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|'/c calc'!A0", "<script>]]>");
    List<List<Object>> rows = hostile.stream().map(text -> List.<Object>of(text)).toList();
    byte[] bytes =
        xlsx.write(
            List.of(
                new Sheet(
                    "Texts",
                    List.of(new Sheet.Field("=A1", Sheet.Format.TEXT, 20)),
                    rows,
                    "=8 rows")),
            CREATED);
    try (XSSFWorkbook workbook = open(bytes)) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          assertEquals(CellType.STRING, cell.getCellType());
        }
      }
      for (int i = 0; i < hostile.size(); i++) {
        assertEquals(
            hostile.get(i).replace('\r', '\n'),
            workbook
                .getSheetAt(0)
                .getRow(i + 1)
                .getCell(0)
                .getStringCellValue()
                .replace('\r', '\n'));
      }
    }
  }

  @Test
  void control_characters_are_replaced() throws IOException {
    byte[] bytes =
        xlsx.write(
            List.of(
                new Sheet(
                    "Texts",
                    List.of(new Sheet.Field("A", Sheet.Format.TEXT, 20)),
                    List.of(List.of("a\u0000b\ud800c")),
                    "1 row")),
            CREATED);
    try (XSSFWorkbook workbook = open(bytes)) {
      assertEquals(
          "a\ufffdb\ufffdc", workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
    }
  }

  @Test
  void dates_are_dates() throws IOException {
    List<Sheet.Field> fields =
        List.of(
            new Sheet.Field("Day", Sheet.Format.DATE, 12),
            new Sheet.Field("At", Sheet.Format.INSTANT, 18));
    byte[] bytes =
        xlsx.write(
            List.of(
                new Sheet(
                    "Dates",
                    fields,
                    List.of(
                        List.of(LocalDate.of(2026, 3, 29), LocalDateTime.of(2026, 3, 29, 2, 30))),
                    "1 row")),
            CREATED);
    try (XSSFWorkbook workbook = open(bytes)) {
      Row row = workbook.getSheetAt(0).getRow(1);
      assertEquals(
          LocalDate.of(2026, 3, 29).atStartOfDay(), row.getCell(0).getLocalDateTimeCellValue());
      assertEquals(
          LocalDateTime.of(2026, 3, 29, 2, 30), row.getCell(1).getLocalDateTimeCellValue());
    }
  }

  @Test
  void misshapen_sheets_are_refused() {
    List<Sheet.Field> one = List.of(new Sheet.Field("A", Sheet.Format.TEXT, 10));
    assertThrows(IllegalArgumentException.class, () -> new Sheet("a/b", one, List.of(), ""));
    assertThrows(
        IllegalArgumentException.class, () -> new Sheet("A", one, List.of(List.of("x", "y")), ""));
    assertThrows(
        IllegalArgumentException.class, () -> new Sheet("A", one, List.of(List.of(1.5d)), ""));
  }

  private static void same(Sheet sheet, XSSFSheet written) {
    for (int column = 0; column < sheet.fields().size(); column++) {
      assertEquals(
          sheet.fields().get(column).heading(),
          written.getRow(0).getCell(column).getStringCellValue());
      for (int row = 0; row < sheet.rows().size(); row++) {
        same(sheet.rows().get(row).get(column), written.getRow(row + 1).getCell(column));
      }
    }
    assertEquals(
        sheet.countLine(), written.getRow(sheet.rows().size() + 2).getCell(0).getStringCellValue());
  }

  private static void same(Object model, Cell written) {
    if (model == null) {
      assertEquals(null, written);
    } else if (model instanceof BigDecimal number) {
      assertEquals(CellType.NUMERIC, written.getCellType());
      assertEquals(0, number.compareTo(BigDecimal.valueOf(written.getNumericCellValue())));
    } else if (model instanceof LocalDateTime instant) {
      assertEquals(instant, written.getLocalDateTimeCellValue());
    } else {
      assertEquals(model, written.getStringCellValue());
      assertNotEquals(CellType.FORMULA, written.getCellType());
    }
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
