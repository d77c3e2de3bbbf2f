package org.evident.evaluation.servicereview.rule;

import java.util.List;

/** Figures together with the records behind them. */
public record Counted(List<Figure> figures, List<EvidenceLine> evidence) {
  /** Nothing at all. */
  public static final Counted NOTHING = new Counted(List.of(), List.of());

  public Counted {
    figures = List.copyOf(figures);
    evidence = List.copyOf(evidence);
  }
}
