package org.evident.evaluation.servicereview.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a review as tagged PDF/A-3a with its figures attached as data. Same document and same data give the same bytes: dates are those of the freeze, the identity comes from the
 * fingerprint, fonts are brought along.
 */
@ApplicationScoped
public class ReviewPdf {

  static final String REGULAR = "fonts/NotoSans_400Regular.ttf";
  static final String STRONG = "fonts/NotoSans_600SemiBold.ttf";

  static {
    // The renderer logs to standard error, which a server records as errors.
    XRLog.setLoggingEnabled(false);
  }

  private final String styles = text("review.css");

  /**
   * The paper.
   *
   * @param dataName file name of the attachment, for instance {@code figures.json}
   * @param canonicalJson the figures; attached byte for byte
   * @throws UncheckedIOException if a resource of the renderer is missing or it fails
   */
  public byte[] print(ReviewDocument review, String dataName, byte[] canonicalJson) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument empty = new FixedDates(review.cover().frozenAt());
        DrawnLettering lettering = new DrawnLettering();
        PdfBoxRenderer renderer =
            builder(empty, ReviewXhtml.of(review, styles, lettering)).buildPdfRenderer()) {
      renderer.layout();
      try (PDDocument paper = renderer.createPDFKeepOpen()) {
        AttachedData.attach(
            paper, dataName, canonicalJson, review.cover().frozenAt(), review.labels().attached());
        withoutPlatform(paper);
        paper.setDocumentId(identity(review.cover().fingerprint()));
        paper.save(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The review " + review.cover().title() + " could not be printed", e);
    }
    return out.toByteArray();
  }

  private static PdfRendererBuilder builder(PDDocument empty, String xhtml) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(empty);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useUnicodeLineBreaker(new WordBreaks());
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    font(builder, REGULAR, 400);
    font(builder, STRONG, 600);
    builder.withHtmlContent(xhtml, null);
    builder.toStream(OutputStream.nullOutputStream());
    return builder;
  }

  private static void font(PdfRendererBuilder builder, String file, int weight) {
    FSSupplier<InputStream> supplier = () -> resource(file);
    builder.useFont(supplier, "Noto Sans", weight, FontStyle.NORMAL, true);
  }

  /** Clears the preferred platform of the colour profile: Java fills it in by its own release and system. */
  private static void withoutPlatform(PDDocument paper) throws IOException {
    COSStream intent = paper.getDocumentCatalog().getOutputIntents().get(0).getDestOutputIntent();
    byte[] profile;
    try (InputStream in = intent.createInputStream()) {
      profile = in.readAllBytes();
    }
    Arrays.fill(profile, ICC_Profile.icHdrPlatform, ICC_Profile.icHdrFlags, (byte) 0);
    try (OutputStream out = intent.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(profile);
    }
  }

  private static Long identity(String fingerprint) {
    return UUID.nameUUIDFromBytes(fingerprint.getBytes(StandardCharsets.UTF_8))
        .getMostSignificantBits();
  }

  static InputStream resource(String name) {
    return Objects.requireNonNull(ReviewPdf.class.getResourceAsStream(name), name);
  }

  private static String text(String name) {
    try (InputStream in = resource(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
