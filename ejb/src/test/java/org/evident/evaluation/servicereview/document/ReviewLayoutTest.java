package org.evident.evaluation.servicereview.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the paper is laid out over its pages. */
class ReviewLayoutTest {

  private final ReviewPdf pdf = new ReviewPdf();

  @ParameterizedTest
  @EnumSource(Kind.class)
  void state_is_a_word_beside_its_shape(Kind kind) throws Exception {
    Block.Table table =
        new Block.Table(
            null,
            List.of(Block.Column.text("Verdict", 1)),
            List.of(Block.Row.of(Cell.state("the word", kind))),
            null);
    try (PDDocument paper =
        open(
            SampleReview.only(new ReviewDocument.Section("S1", "Summary", null, List.of(table))))) {
      assertTrue(new PDFTextStripper().getText(paper).contains("the word"));
    }
  }

  @Test
  void long_table_repeats_its_head_and_keeps_rows_with_their_details() throws Exception {
    Block.Table table = new SampleBreaches(false).breaches(15);
    try (PDDocument paper =
        open(
            SampleReview.only(
                new ReviewDocument.Section("S7", "Breach list", null, List.of(table))))) {
      for (int page = 3; page <= paper.getNumberOfPages(); page++) {
        String text = textOf(paper, page);
        assertTrue(text.contains("Breached at"), "head on page " + page);
        assertEquals(
            text.split("INC-2026", -1).length,
            text.split("Owner, due", -1).length,
            "rows and details on page " + page);
      }
      assertTrue(paper.getNumberOfPages() > 4);
    }
  }

  @Test
  void unsigned_approval_leaves_room_to_sign() throws Exception {
    ReviewDocument review = SampleReview.in(Locale.ENGLISH);
    try (PDDocument paper = open(review)) {
      assertTrue(new PDFTextStripper().getText(paper).contains(review.labels().unsigned()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {34, 36, 37, 38, 39, 40, 41, 42, 43, 44})
  void table_head_never_ends_a_page_without_a_row(int linesBefore) throws Exception {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(String.join("\n", Collections.nCopies(linesBefore, "line"))));
    blocks.add(new SampleBreaches(false).breaches(2));
    try (PDDocument paper =
        open(SampleReview.only(new ReviewDocument.Section("S7", "Breach list", null, blocks)))) {
      for (int page = 3; page <= paper.getNumberOfPages(); page++) {
        String text = textOf(paper, page);
        assertTrue(!text.contains("Breached at") || text.contains("INC-2026"), text);
      }
    }
  }

  @Test
  void long_german_word_stays_inside_its_column() throws Exception {
    String word = "Ersatzteillagerhaltungsvereinbarungsverlängerung";
    Block.Table table =
        new Block.Table(
            null,
            List.of(Block.Column.text("A", 1), Block.Column.text("B", 7)),
            List.of(Block.Row.of(word, "x")),
            null);
    try (PDDocument paper =
        open(
            SampleReview.only(new ReviewDocument.Section("S1", "Summary", null, List.of(table))))) {
      String text = textOf(paper, 3);
      assertTrue(
          !text.contains(word) && text.replaceAll("\\s", "").contains(word.substring(0, 10)), text);
    }
  }

  private static String textOf(PDDocument paper, int page) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(paper);
  }

  private PDDocument open(ReviewDocument review) throws Exception {
    return Loader.loadPDF(pdf.print(review, "figures.json", new byte[] {'{', '}'}));
  }
}
