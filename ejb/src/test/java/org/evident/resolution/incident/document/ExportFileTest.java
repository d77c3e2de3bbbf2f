package org.evident.resolution.incident.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExportFileTest {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Instant AT = Instant.parse("2026-03-03T09:00:00Z");
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "externalRef",
          "title.column",
          "customer",
          "service",
          "priority",
          "state",
          "pendingReason",
          "reportedAt",
          "resolvedAt",
          "dueAt",
          "breachedAt",
          "verdict");
  private static final int FEW = 5_000;
  private static final int MANY = 40_000;

  /** Far less than a row of texts takes. */
  private static final int BYTES_A_ROW = 50;

  @Test
  void exp1_a_csv_file_is_neutral_and_says_how_many_rows_it_has() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    fill(ExportFile.csv(out, Locale.GERMAN, VIENNA, COLUMNS));
    String[] lines = out.toString(UTF_8).split("\r\n");
    assertTrue(lines[0].startsWith("Nummer,Nummer anderswo,Titel,Kunde,"), lines[0]);
    assertEquals(
        "INC-1,,'=HYPERLINK(1),'@SUM,'-1,'+1,\"a,b\",,2026-03-03T10:00:00+01:00,,,,", lines[1]);
    assertEquals("2 Zeilen; Zeiten sind die von Europe/Vienna", lines[3]);
  }

  @Test
  void exp1_a_workbook_is_neutral_and_says_how_many_rows_it_has() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    fill(ExportFile.xlsx(out, Locale.ENGLISH, VIENNA, COLUMNS));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Sheet sheet = book.getSheetAt(0);
      assertEquals("Title", sheet.getRow(0).getCell(2).getStringCellValue());
      assertEquals("'=HYPERLINK(1)", sheet.getRow(1).getCell(2).getStringCellValue());
      assertEquals(
          "2026-03-03T10:00", sheet.getRow(1).getCell(8).getLocalDateTimeCellValue().toString());
      assertEquals(
          "2 rows; times are those of Europe/Vienna",
          sheet.getRow(4).getCell(0).getStringCellValue());
    }
  }

  @Test
  void exp1_a_workbook_holds_none_of_its_rows() {
    ExportFile file =
        ExportFile.xlsx(OutputStream.nullOutputStream(), Locale.ENGLISH, VIENNA, COLUMNS);
    long few = 0;
    for (int row = 1; row <= MANY; row++) {
      String text = "Row " + row;
      file.row(
          Arrays.asList(text, text, text, text, text, text, text, text, AT, AT, AT, null, text));
      few = row == FEW ? used() : few;
    }
    long grown = used() - few;
    assertTrue(grown < (long) BYTES_A_ROW * (MANY - FEW), () -> grown + " bytes more");
    file.end();
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void fill(ExportFile file) {
    file.row(
        Arrays.asList(
            "INC-1",
            null,
            "=HYPERLINK(1)",
            "@SUM",
            "-1",
            "+1",
            "a,b",
            null,
            AT,
            null,
            null,
            null,
            null));
    file.row(Collections.nCopies(COLUMNS.size(), null));
    file.end();
  }
}
