package org.evident.evaluation.servicereview.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class ReviewPdfTest {

  private static final byte[] FIGURES =
      "{\"AVAIL\":\"99.291498\",\"kind\":\"Größe\"}".getBytes(StandardCharsets.UTF_8);
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  private final ReviewPdf pdf = new ReviewPdf();

  @BeforeAll
  static void initialise() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @AfterEach
  void restore() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void sample_is_valid_archive_and_accessible(String language) throws Exception {
    byte[] paper =
        pdf.print(SampleReview.in(Locale.forLanguageTag(language)), "figures.json", FIGURES);
    assertEquals(List.of(), violations(paper, PDFAFlavour.PDFA_3_A));
    assertEquals(List.of(), violations(paper, PDFAFlavour.PDFUA_1));
    assertNotEquals(
        List.of(), violations(paper, PDFAFlavour.PDFA_1_B), "the validator must be able to object");
    Path target = Files.createDirectories(Path.of("target", "review-" + language));
    Files.write(target.resolve("review.pdf"), paper);
    pictures(paper, target);
  }

  @Test
  void same_review_gives_same_bytes_anywhere() {
    ReviewDocument review = SampleReview.in(Locale.GERMAN);
    byte[] here = pdf.print(review, "figures.json", FIGURES);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
    assertArrayEquals(here, new ReviewPdf().print(review, "figures.json", FIGURES));
  }

  @Test
  void colour_profile_names_no_platform() throws Exception {
    try (PDDocument paper = open(SampleReview.in(Locale.ENGLISH));
        InputStream in =
            paper
                .getDocumentCatalog()
                .getOutputIntents()
                .get(0)
                .getDestOutputIntent()
                .createInputStream()) {
      assertArrayEquals(new byte[4], Arrays.copyOfRange(in.readAllBytes(), 40, 44));
    }
  }

  @Test
  void other_fingerprint_is_another_document() throws Exception {
    ReviewDocument review = SampleReview.in(Locale.ENGLISH);
    ReviewDocument.Cover c = review.cover();
    ReviewDocument.Cover other =
        new ReviewDocument.Cover(
            c.kind(),
            c.title(),
            c.customer(),
            c.service(),
            c.period(),
            c.agreement(),
            "2",
            c.state(),
            c.frozen(),
            c.frozenAt(),
            "00ff",
            null);
    try (PDDocument one = open(review);
        PDDocument two =
            open(
                new ReviewDocument(
                    review.language(),
                    other,
                    review.sections(),
                    review.approvals(),
                    List.of(),
                    review.footer(),
                    review.labels()))) {
      assertNotEquals(
          one.getDocument().getDocumentID().get(0), two.getDocument().getDocumentID().get(0));
    }
  }

  @Test
  void figures_are_attached_as_data() throws Exception {
    try (PDDocument paper = open(SampleReview.in(Locale.ENGLISH))) {
      PDComplexFileSpecification file =
          paper.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("figures.json");
      assertArrayEquals(FIGURES, file.getEmbeddedFile().toByteArray());
      assertEquals("application/json", file.getEmbeddedFile().getSubtype());
      assertEquals("Data", file.getCOSObject().getNameAsString("AFRelationship"));
      assertEquals(
          1,
          ((COSArray)
                  paper
                      .getDocumentCatalog()
                      .getCOSObject()
                      .getDictionaryObject(COSName.getPDFName("AF")))
              .size());
    }
  }

  @Test
  void paper_has_language_title_bookmarks_and_page_numbers() throws Exception {
    ReviewDocument review = SampleReview.in(Locale.GERMAN);
    try (PDDocument paper = open(review)) {
      assertEquals("de", paper.getDocumentCatalog().getLanguage());
      assertEquals(review.cover().title(), paper.getDocumentInformation().getTitle());
      assertEquals(
          "S1 Zusammenfassung",
          paper.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
      String text = new PDFTextStripper().getText(paper);
      assertTrue(text.contains("2 / " + paper.getNumberOfPages()));
      review
          .sections()
          .forEach(section -> assertTrue(text.contains(section.heading()), section.id()));
      assertTrue(text.contains(review.cover().fingerprint()));
    }
  }

  @Test
  void every_font_is_brought_along() throws Exception {
    try (PDDocument paper = open(SampleReview.in(Locale.ENGLISH))) {
      for (PDPage page : paper.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded());
          assertTrue(page.getResources().getFont(name).getName().contains("NotoSans"));
        }
      }
    }
  }

  @Test
  void hostile_text_survives_as_text() throws Exception {
    String hostile = "<script>alert(1)</script> ]]> &amp; \"quoted\" \u0000\u000b\ud800 tail";
    ReviewDocument review =
        SampleReview.only(
            new ReviewDocument.Section(
                "S1",
                hostile,
                hostile,
                List.of(
                    new Block.Paragraph(hostile), new Block.Comment(hostile, hostile, hostile))));
    byte[] bytes = pdf.print(review, "figures.json", FIGURES);
    assertEquals(List.of(), violations(bytes, PDFAFlavour.PDFA_3_A));
    try (PDDocument paper = Loader.loadPDF(bytes)) {
      String text = new PDFTextStripper().getText(paper);
      assertTrue(text.contains("<script>alert(1)</script> ]]> &amp; \"quoted\""), text);
      assertTrue(text.contains("tail"));
    }
  }

  @Test
  void charts_carry_their_alternative_text() throws Exception {
    try (PDDocument paper = open(SampleReview.in(Locale.ENGLISH))) {
      COSDictionary root = paper.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      assertNotNull(root);
      assertTrue(
          StructureTexts.of(root)
              .contains("Availability fell to 99.29 %, below the goal of 99.50 %"));
    }
  }

  @Test
  void nothing_is_fetched_for_the_paper() {
    assertFalse(
        ReviewXhtml.of(SampleReview.in(Locale.ENGLISH), "", Lettering.TEXT).contains("src="));
  }

  private PDDocument open(ReviewDocument review) throws Exception {
    return Loader.loadPDF(pdf.print(review, "figures.json", FIGURES));
  }

  private static List<String> violations(byte[] paper, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), flavour)) {
      return Foundries.defaultInstance()
          .createValidator(flavour, false)
          .validate(parser)
          .getTestAssertions()
          .stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId() + " " + a.getMessage() + " " + a.getLocation())
          .distinct()
          .toList();
    }
  }

  private static void pictures(byte[] paper, Path target) throws Exception {
    try (PDDocument document = Loader.loadPDF(paper)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        File file = target.resolve("page-" + (page + 1) + ".png").toFile();
        assertTrue(ImageIO.write(renderer.renderImageWithDPI(page, 90), "png", file));
      }
    }
  }
}
