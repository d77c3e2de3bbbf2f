package org.evident.evaluation.servicereview.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evident.evaluation.servicereview.rule.AgreementChange;
import org.evident.evaluation.servicereview.rule.CanonicalJson;
import org.evident.evaluation.servicereview.rule.HarbourFoods;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.ReviewState;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.evaluation.servicereview.rule.SectionState;
import org.evident.evaluation.servicereview.rule.TermChange;
import org.evident.evaluation.servicereview.rule.VerifySnapshot;
import org.evident.kernel.Fingerprint;
import org.junit.jupiter.api.Test;

/** Documents of a snapshot keep the words of its format, so that what was published keeps its bytes (NUM-8). */
class SnapshotWordsTest {

  /** Of all the words of the document of a snapshot in the second format, as they were before there was a third one. */
  private static final String ENGLISH =
      "0b8bb0c4dd6065bc6f9db5a2c77e16908d9c531b36e74d1984d541db26c72320";

  private static final String GERMAN =
      "8260fa252f6038f3597e524ccc8a70cf625bb95c0da603d469a2e745c3404cb0";

  @Test
  void num8_a_snapshot_of_the_second_format_keeps_every_word_of_its_document() {
    ReviewContent old = ofSecondFormat();
    List<String> now =
        List.of(digest(words(old, Locale.ENGLISH)), digest(words(old, Locale.GERMAN)));
    assertEquals(List.of(ENGLISH, GERMAN), now);
    String english = words(old, Locale.ENGLISH);
    for (String told : List.of("240 min", "Limit (min)", "Minutes in service time", "90 min")) {
      assertTrue(english.contains(told), told);
    }
  }

  @Test
  void num8_a_snapshot_of_today_tells_times_as_people_read_them() {
    String english = words(today(), Locale.ENGLISH);
    for (String told : List.of("4 h", "1 h 30 min", "Duration", "Service time", "14 h 24 min")) {
      assertTrue(english.contains(told), told);
    }
    for (String minutes :
        List.of("240 min", "Limit (min)", "Minutes in service time", "864.00 min")) {
      assertFalse(words(today(), Locale.ENGLISH).contains("text=" + minutes), minutes);
    }
    assertTrue(words(today(), Locale.GERMAN).contains("Grenze"), "head");
  }

  @Test
  void num8_snapshots_of_both_formats_prove_themselves() {
    for (ReviewContent content : List.of(ofSecondFormat(), today())) {
      byte[] bytes = CanonicalJson.bytes(content);
      List<String> found = VerifySnapshot.differences(bytes, Fingerprint.of(bytes));
      // What nobody has said of the example yet, in either format.
      assertEquals(2, found.stream().filter(one -> one.matches("CHK-[89] .*")).count());
      assertEquals(2, found.size(), found::toString);
      assertEquals(content, CanonicalJson.read(bytes));
    }
  }

  private static String words(ReviewContent content, Locale language) {
    return new ReviewWords().document(row(), content, language).toString();
  }

  private static String digest(String words) {
    return Fingerprint.of(words.getBytes(StandardCharsets.UTF_8));
  }

  private static ReviewContent ofSecondFormat() {
    String json = new String(CanonicalJson.bytes(today()), StandardCharsets.UTF_8);
    return CanonicalJson.read(
        json.replace("\"format\":\"3\"", "\"format\":\"2\"").getBytes(StandardCharsets.UTF_8));
  }

  /** The worked example, with a limit that was changed within the month. */
  private static ReviewContent today() {
    ReviewContent c = HarbourFoods.content();
    TermChange limit =
        new TermChange(
            "LIMIT", "RESO", "P2", new BigDecimal("480"), new BigDecimal("90"), null, null, null);
    return new ReviewContent(
        c.kind(),
        c.period(),
        c.zone(),
        c.start(),
        c.end(),
        c.customer(),
        c.services(),
        c.agreements(),
        c.figures(),
        c.histories(),
        c.forecasts(),
        c.breaches(),
        c.exclusions(),
        c.records(),
        c.outages(),
        c.majorIncidents(),
        c.actions(),
        c.restatements(),
        Arrays.stream(Section.values())
            .collect(Collectors.toMap(section -> section, section -> SectionState.FIGURES)),
        c.comments(),
        List.of(),
        c.evidence(),
        List.of(
            new AgreementChange(
                "SLA-HF-ORD",
                2,
                LocalDate.of(2026, 3, 10),
                AgreementChange.Kind.CHANGED,
                List.of(limit))),
        c.messages(),
        c.improvements(),
        c.parts(),
        c.decisions(),
        c.format());
  }

  private static StoredReview row() {
    return new StoredReview(
        1,
        "REV-2026-000001",
        ReviewKind.SERVICE,
        YearMonth.of(2026, 3),
        1,
        "CUS-1",
        "Harbour Foods",
        1,
        "SVC-1",
        "Order desk",
        1,
        ReviewState.DRAFT,
        1,
        "00ff",
        Instant.EPOCH,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new SignedNames(null, null, null));
  }
}
