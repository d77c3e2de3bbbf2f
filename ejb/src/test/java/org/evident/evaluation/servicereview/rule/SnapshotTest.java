package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evident.kernel.Fingerprint;
import org.evident.kernel.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {
  private final ReviewContent full =
      HarbourFoods.content()
          .commented(ReasonsTest.complete(Reasons.required(HarbourFoods.content(), 1800)));

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void num8_what_is_written_reads_back_equal() {
    byte[] bytes = CanonicalJson.bytes(full);
    ReviewContent read = CanonicalJson.read(bytes);
    assertEquals(full, read);
    assertArrayEquals(bytes, CanonicalJson.bytes(read));
    assertEquals(64, Fingerprint.of(full).length());
  }

  @Test
  void num8_a_snapshot_of_the_first_format_keeps_its_bytes_and_proves_itself() {
    ReviewContent first = Contents.ofFirstFormat(full);
    byte[] bytes = CanonicalJson.bytes(first);
    String json = new String(bytes, StandardCharsets.UTF_8);
    for (String later :
        List.of("format", "messages", "agreementChanges", "criticality", "goal\":null", "text")) {
      assertFalse(json.contains("\"" + later), later);
    }
    assertArrayEquals(bytes, CanonicalJson.bytes(CanonicalJson.read(bytes)));
    assertEquals(List.of(), VerifySnapshot.differences(bytes, Fingerprint.of(bytes)));
    assertEquals(8, Checks.all(first, null, null).size());
    assertFalse(Reasons.required(first, 1800).contains(Reasons.JUDGEMENT));
  }

  @Test
  void num8_a_later_format_is_refused_by_name() {
    String json = new String(CanonicalJson.bytes(full), StandardCharsets.UTF_8);
    byte[] later = utf8(json.replace("\"format\":\"3\"", "\"format\":\"4\""));
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.read(later));
  }

  @Test
  void num8_order_of_arrival_leaves_no_trace() {
    List<Figure> figures = new ArrayList<>(full.figures());
    List<RecordLine> records = new ArrayList<>(full.records());
    Collections.reverse(figures);
    Collections.reverse(records);
    assertEquals(
        Fingerprint.of(full),
        Fingerprint.of(Contents.withRecords(Contents.withFigures(full, figures), records)));
  }

  @Test
  void num8_equal_decimals_of_other_scale_are_equal_bytes() {
    Figure a = Figures.amount("X", "", "min", new BigDecimal("1E+3"), 1, "1");
    Figure b = Figures.amount("X", "", "min", new BigDecimal("1000.000"), 1, "1");
    assertEquals(a, b);
    assertEquals("\"1000\"", JsonText.write(a.value()));
  }

  @Test
  void num8_texts_are_escaped_as_in_rfc_8785() {
    assertEquals(
        "\"\\u20ac\\\"\\\\\\n\\u000f/\\b\"".replace("\\u20ac", "\u20ac"),
        JsonText.write("\u20ac\"\\\n\u000f/\b"));
    assertThrows(IllegalArgumentException.class, () -> JsonText.write("\ud800"));
    assertThrows(IllegalArgumentException.class, () -> JsonText.write(1L << 53));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"b\":1,\"a\":2}",
        "{\"a\":1,\"a\":2}",
        "[1,]",
        "[1 ]",
        "01",
        "-0",
        "1.5",
        "1e5",
        "null",
        "9007199254740992",
        "\"\t\"",
        "\"\\x\"",
        "\"\\u00g0\"",
        "\"\\u12",
        "\"abc",
        "\"\\",
        "true1"
      })
  void num8_refuses_what_it_would_not_write(String text) {
    assertThrows(IllegalArgumentException.class, () -> JsonReader.read(utf8(text)));
  }

  @Test
  void num8_refuses_deep_nesting_broken_bytes_and_strange_members() {
    assertThrows(IllegalArgumentException.class, () -> JsonReader.read(utf8("[".repeat(100_000))));
    assertThrows(
        IllegalArgumentException.class, () -> JsonReader.read(new byte[] {'"', (byte) 0xff, '"'}));
    String json = new String(CanonicalJson.bytes(full), StandardCharsets.UTF_8);
    for (String[] change :
        new String[][] {
          {"\"zone\":", "\"zone\":\"x\",\"zzz\":"},
          {"\"kind\":\"SERVICE\"", "\"kind\":\"OTHER\""},
          {"\"period\":\"2026-03\"", "\"period\":\"2026-13\""},
          {"\"value\":\"13\"", "\"value\":\"1e9\""}
        }) {
      assertTrue(json.contains(change[0]), change[0]);
      assertThrows(
          IllegalArgumentException.class,
          () -> CanonicalJson.read(utf8(json.replace(change[0], change[1]))),
          change[1]);
    }
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.read(utf8("{}")));
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.read(utf8("[]")));
  }

  @Provide
  Arbitrary<Object> trees() {
    Arbitrary<Object> leaf =
        Arbitraries.oneOf(
            Arbitraries.strings().excludeChars('\ud800').map(SnapshotTest::whole),
            Arbitraries.longs().between(-JsonText.GREATEST, JsonText.GREATEST).map(n -> n),
            Arbitraries.of(true, false).map(b -> b));
    return Arbitraries.recursive(
        () -> leaf,
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMaxSize(3).map(l -> l),
                Arbitraries.maps(Arbitraries.strings().map(SnapshotTest::whole), inner)
                    .ofMaxSize(3)
                    .map(m -> new TreeMap<>(m))),
        0,
        3);
  }

  /** Half characters cannot be written; the writer refuses them, so they are not among the trees. */
  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Property(tries = 150)
  void num8_any_tree_reads_back_equal(@ForAll("trees") Object tree) {
    String text = JsonText.write(tree);
    assertEquals(tree, JsonReader.read(utf8(text)));
    assertEquals(text, JsonText.write(JsonReader.read(utf8(text))));
  }

  @Test
  void r9_difference_names_each_changed_figure() {
    List<Figure> figures = new ArrayList<>(full.figures());
    figures.removeIf(f -> f.name().equals("P90"));
    figures.replaceAll(
        f ->
            f.name().equals("RESO")
                ? Figures.percent(
                    "RESO", "", dec("11"), dec("12"), 12, "CLOCK/1", dec("90"), Direction.UP)
                : f);
    figures.add(Figures.count("NEW", "", 1, "1"));
    List<FigureChange> changes = Difference.between(full, Contents.withFigures(full, figures));
    assertEquals(List.of("NEW", "P90", "RESO"), changes.stream().map(FigureChange::name).toList());
    assertEquals(Verdict.MISSED, changes.get(2).before().verdict());
    assertEquals(Verdict.MET, changes.get(2).after().verdict());
    assertEquals(List.of(), Difference.between(full, full));
  }

  @Test
  void num8_the_verifier_agrees_with_a_true_snapshot(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("review.json"), CanonicalJson.bytes(full));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    assertEquals(
        0,
        VerifySnapshot.run(
            new String[] {file.toString(), Fingerprint.of(full)},
            new PrintStream(said, true, StandardCharsets.UTF_8)),
        said::toString);
    assertEquals(
        1,
        VerifySnapshot.run(
            new String[] {file.toString(), "00"},
            new PrintStream(said, true, StandardCharsets.UTF_8)));
    assertEquals(
        1,
        VerifySnapshot.run(new String[] {}, new PrintStream(said, true, StandardCharsets.UTF_8)));
    assertEquals(
        1,
        VerifySnapshot.run(
            new String[] {folder.resolve("none").toString(), "00"},
            new PrintStream(said, true, StandardCharsets.UTF_8)));
  }

  @Test
  void num8_the_verifier_counts_the_records_itself() {
    List<Figure> figures = new ArrayList<>(full.figures());
    figures.replaceAll(
        f ->
            f.name().equals("RESO")
                ? Figures.percent(
                    "RESO", "", dec("11"), dec("12"), 12, "CLOCK/1", dec("90"), Direction.UP)
                : f);
    ReviewContent forged = Contents.withFigures(full, figures);
    List<String> differences =
        VerifySnapshot.differences(CanonicalJson.bytes(forged), Fingerprint.of(forged));
    assertTrue(
        differences.contains("RESO states 11 / 12, the records give 10 / 12"),
        differences.toString());
    assertTrue(differences.stream().anyMatch(d -> d.startsWith("CHK-2")), differences.toString());
  }

  @Test
  void num8_the_verifier_refuses_another_form() {
    byte[] escaped =
        utf8(
            new String(CanonicalJson.bytes(full), StandardCharsets.UTF_8)
                .replace("Order desk", "\\u004frder desk"));
    assertEquals(
        List.of("The file is not in canonical form"),
        VerifySnapshot.differences(escaped, Fingerprint.of(escaped)));
    assertTrue(
        VerifySnapshot.differences(utf8("{}"), Fingerprint.of(utf8("{}")))
            .get(0)
            .startsWith("Not a snapshot"));
  }

  @Test
  void num8_the_verifier_survives_figures_without_numbers() {
    List<Figure> figures = new ArrayList<>(full.figures());
    figures.replaceAll(
        f ->
            new Figure(
                f.key(),
                f.dimension(),
                f.unit(),
                null,
                null,
                null,
                0,
                null,
                f.verdict(),
                false,
                "1",
                null));
    ReviewContent hollow = Contents.withFigures(full, figures);
    List<String> differences =
        VerifySnapshot.differences(CanonicalJson.bytes(hollow), Fingerprint.of(hollow));
    assertTrue(
        differences.contains("INC_OPENED states nothing, the records give 13"),
        differences.toString());
  }
}
