package org.evident.evaluation.servicereview.rule;

/** What a service level clock measures, with the key of the compliance figure it counts in. */
public enum ClockMetric {
  RESPONSE(FigureKey.RESP),
  RESOLUTION(FigureKey.RESO),
  FULFILMENT(FigureKey.FULF);

  private final String figure;

  ClockMetric(String figure) {
    this.figure = figure;
  }

  /** The key of the compliance figure. */
  public String figure() {
    return figure;
  }
}
