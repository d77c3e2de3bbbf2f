package org.evident.evaluation.servicereview.rule;

import java.util.List;

/** Contents that differ from the example in one list. */
final class Contents {
  private Contents() {}

  static ReviewContent withFigures(ReviewContent c, List<Figure> figures) {
    return with(c, figures, c.breaches(), c.records(), c.outages(), c.restatements());
  }

  static ReviewContent withBreaches(ReviewContent c, List<BreachLine> breaches) {
    return with(c, c.figures(), breaches, c.records(), c.outages(), c.restatements());
  }

  static ReviewContent withRecords(ReviewContent c, List<RecordLine> records) {
    return with(c, c.figures(), c.breaches(), records, c.outages(), c.restatements());
  }

  static ReviewContent withOutages(ReviewContent c, List<OutageLine> outages) {
    return with(c, c.figures(), c.breaches(), c.records(), outages, c.restatements());
  }

  static ReviewContent withRestatements(ReviewContent c, List<Restatement> restatements) {
    return with(c, c.figures(), c.breaches(), c.records(), c.outages(), restatements);
  }

  static ReviewContent withEvidence(ReviewContent c, List<EvidenceLine> evidence) {
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
        c.sections(),
        c.comments(),
        c.gaps(),
        evidence);
  }

  /** The content as it was written before summaries had messages. */
  static ReviewContent ofFirstFormat(ReviewContent c) {
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
        c.sections(),
        c.comments(),
        c.gaps(),
        c.evidence(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static ReviewContent with(
      ReviewContent c,
      List<Figure> figures,
      List<BreachLine> breaches,
      List<RecordLine> records,
      List<OutageLine> outages,
      List<Restatement> restatements) {
    return new ReviewContent(
        c.kind(),
        c.period(),
        c.zone(),
        c.start(),
        c.end(),
        c.customer(),
        c.services(),
        c.agreements(),
        figures,
        c.histories(),
        c.forecasts(),
        breaches,
        c.exclusions(),
        records,
        outages,
        c.majorIncidents(),
        c.actions(),
        restatements,
        c.sections(),
        c.comments(),
        c.gaps(),
        c.evidence());
  }

  /** A copy of the example for February with one figure, as last published. */
  static ReviewContent february(Figure... figures) {
    ReviewContent c = HarbourFoods.content();
    PeriodSpan span = PeriodSpan.of(HarbourFoods.MARCH.minusMonths(1), HarbourFoods.VIENNA);
    return new ReviewContent(
        c.kind(),
        HarbourFoods.MARCH.minusMonths(1),
        c.zone(),
        span.start(),
        span.end(),
        c.customer(),
        c.services(),
        c.agreements(),
        List.of(figures),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        c.sections(),
        List.of(),
        List.of(),
        List.of());
  }
}
