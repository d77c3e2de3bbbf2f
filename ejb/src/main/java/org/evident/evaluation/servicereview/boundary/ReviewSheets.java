package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evident.evaluation.servicereview.document.Sheet;
import org.evident.evaluation.servicereview.document.Sheet.Format;
import org.evident.evaluation.servicereview.rule.ClockLine;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.OutageLine;
import org.evident.evaluation.servicereview.rule.RecordLine;
import org.evident.evaluation.servicereview.rule.ReviewContent;

/** The sheets of a review's workbook: summary, figures, breaches, records. */
final class ReviewSheets {

  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  private ReviewSheets() {}

  static List<Sheet> of(ReviewContent content, Words words) {
    return List.of(
        SummarySheets.summary(content, words),
        figures(content, words),
        SummarySheets.breaches(content, words),
        records(content, words),
        outages(content, words),
        evidence(content, words));
  }

  private static Sheet figures(ReviewContent content, Words words) {
    List<List<Object>> rows = new ArrayList<>();
    for (Figure f : content.figures()) {
      rows.add(
          Arrays.asList(
              f.key(),
              f.dimension(),
              words.figure(f),
              f.numerator(),
              f.denominator(),
              f.value(),
              f.unit(),
              f.goal(),
              words.get("verdict." + f.verdict())));
    }
    return new Sheet(
        words.get("sheet.figures"),
        List.of(
            field(words, "col.key", Format.TEXT, 16),
            field(words, "col.dimension", Format.TEXT, 20),
            field(words, "col.figure", Format.TEXT, 34),
            field(words, "col.numerator", Format.DECIMAL, 14),
            field(words, "col.denominator", Format.DECIMAL, 14),
            field(words, "col.value", Format.DECIMAL, 14),
            field(words, "col.unit", Format.TEXT, 8),
            field(words, "col.goal", Format.DECIMAL, 10),
            field(words, "col.verdict", Format.TEXT, 16)),
        rows,
        words.lines(rows.size()));
  }

  private static Sheet records(ReviewContent content, Words words) {
    List<List<Object>> rows = new ArrayList<>();
    for (RecordLine r : content.records()) {
      rows.add(
          Arrays.asList(
              r.reference(),
              r.title(),
              r.priority(),
              local(r.reportedAt(), words),
              consumed(r.response()),
              verdict(r.response(), words),
              consumed(r.resolution()),
              verdict(r.resolution(), words),
              r.resolution() == null ? null : local(r.resolution().stoppedAt(), words)));
    }
    return new Sheet(
        words.get("sheet.records"),
        List.of(
            field(words, "col.record", Format.TEXT, 18),
            field(words, "col.title", Format.TEXT, 40),
            field(words, "col.priority", Format.TEXT, 8),
            field(words, "col.reported", Format.INSTANT, 20),
            field(words, "col.response", Format.DECIMAL, 14),
            field(words, "col.responseverdict", Format.TEXT, 16),
            field(words, "col.resolution", Format.DECIMAL, 14),
            field(words, "col.resolutionverdict", Format.TEXT, 16),
            field(words, "col.solved", Format.INSTANT, 20)),
        rows,
        words.lines(rows.size()));
  }

  private static Sheet outages(ReviewContent content, Words words) {
    List<List<Object>> rows = new ArrayList<>();
    for (OutageLine o : content.outages()) {
      rows.add(
          Arrays.asList(
              local(o.start(), words),
              local(o.end(), words),
              words.get("outage." + o.kind()),
              minutes(o.serviceSeconds()),
              String.join(", ", o.sources()),
              String.join(", ", o.records()),
              o.cause()));
    }
    return new Sheet(
        words.get("sheet.outages"),
        List.of(
            field(words, "col.start", Format.INSTANT, 20),
            field(words, "col.end", Format.INSTANT, 20),
            field(words, "col.kind", Format.TEXT, 14),
            field(words, "col.servicetime", Format.DECIMAL, 14),
            field(words, "col.record", Format.TEXT, 24),
            field(words, "col.records", Format.TEXT, 24),
            field(words, "fact.cause", Format.TEXT, 40)),
        rows,
        words.lines(rows.size()));
  }

  private static Sheet evidence(ReviewContent content, Words words) {
    List<List<Object>> rows = new ArrayList<>();
    for (EvidenceLine e : content.evidence()) {
      rows.add(
          Arrays.asList(
              words.get("evidence." + e.kind()),
              e.reference(),
              e.title(),
              words.choice(e.detail()),
              local(e.at(), words),
              words.choice(e.state()),
              e.amount(),
              e.goal(),
              e.text() == null ? null : words.choice(e.text()),
              String.join(", ", e.figures())));
    }
    return new Sheet(
        words.get("sheet.evidence"),
        List.of(
            field(words, "col.kind", Format.TEXT, 18),
            field(words, "col.record", Format.TEXT, 20),
            field(words, "col.title", Format.TEXT, 34),
            field(words, "col.dimension", Format.TEXT, 16),
            field(words, "col.when", Format.INSTANT, 20),
            field(words, "col.state", Format.TEXT, 16),
            field(words, "col.amount", Format.DECIMAL, 14),
            field(words, "col.goal", Format.DECIMAL, 10),
            field(words, "col.remark", Format.TEXT, 40),
            field(words, "col.figures", Format.TEXT, 40)),
        rows,
        words.lines(rows.size()));
  }

  static Sheet.Field field(Words words, String key, Format format, int width) {
    return new Sheet.Field(words.get(key), format, width);
  }

  private static BigDecimal consumed(ClockLine clock) {
    return clock == null ? null : minutes(clock.consumedSeconds());
  }

  private static String verdict(ClockLine clock, Words words) {
    return clock == null ? null : words.get("clock." + clock.verdict());
  }

  static BigDecimal minutes(long seconds) {
    return BigDecimal.valueOf(seconds).divide(MINUTE, 2, RoundingMode.HALF_UP);
  }

  static LocalDateTime local(Instant at, Words words) {
    return at == null ? null : LocalDateTime.ofInstant(at, words.zone());
  }
}
