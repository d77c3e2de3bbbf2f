package org.evident.evaluation.servicereview.rule;

import java.util.Set;

/** Which way a figure gets better; NONE for volumes, which are neither good nor bad. */
public enum Direction {
  UP,
  DOWN,
  NONE;

  /** The way the figure of a key gets better (3.1). */
  public static Direction of(String key) {
    if (Ways.NEITHER.contains(key)) {
      return NONE;
    }
    return Ways.UP.contains(key) ? UP : DOWN;
  }

  /** An enum has no constants of its own before its values. */
  private static final class Ways {
    static final Set<String> UP =
        Set.of(
            FigureKey.RESP,
            FigureKey.RESO,
            FigureKey.RESO_STRICT,
            FigureKey.FULF,
            FigureKey.FIRSTLINE,
            FigureKey.AVAIL,
            FigureKey.AVAIL_MET,
            FigureKey.MEA_COMPLETE,
            FigureKey.MEA_TARGET,
            FigureKey.SLA_MET,
            FigureKey.SLA_COVERED,
            FigureKey.BREACH_CODED,
            FigureKey.OTHER_AT_LEAST,
            FigureKey.REP_ON_TIME,
            FigureKey.DEC_ANSWERED,
            FigureKey.CAP_SAMPLES,
            FigureKey.CAP_PLANNED,
            FigureKey.MTBF,
            FigureKey.MTBSI,
            FigureKey.CHG_SUCCESS,
            FigureKey.REL_SUCCESS,
            FigureKey.RTO_MET,
            FigureKey.RPO_MET,
            FigureKey.CSAT,
            FigureKey.SCORE,
            FigureKey.RESPRATE,
            FigureKey.REPRESENTATIVE,
            FigureKey.CMP_ON_TIME,
            FigureKey.ON_TARGET,
            FigureKey.TARGETS_MET);
    static final Set<String> NEITHER =
        Set.of(
            FigureKey.INC_OPENED,
            FigureKey.INC_RESOLVED,
            FigureKey.WORKLOAD,
            FigureKey.PAUSED_SHARE,
            FigureKey.DEM_GROWTH,
            FigureKey.DEM_CONSUMED,
            FigureKey.DEM_FORETOLD,
            FigureKey.DEM_DEVIATION,
            FigureKey.CAP_USED,
            FigureKey.AST,
            FigureKey.PLANNED,
            FigureKey.BASIS,
            FigureKey.REQ_OPENED,
            FigureKey.REQ_FULFILLED,
            FigureKey.CHG_IMPLEMENTED,
            FigureKey.REL_DEPLOYED,
            FigureKey.ANSWERS_NEEDED,
            FigureKey.BUDGET);
  }
}
