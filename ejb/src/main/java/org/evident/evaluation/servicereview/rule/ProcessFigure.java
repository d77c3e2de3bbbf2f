package org.evident.evaluation.servicereview.rule;

import java.util.List;
import java.util.Optional;

/**
 * A figure of a process over all services and customers: the sum of what the reviews of single services say, each record in
 * one of them (NUM-5);
 * an outage of a service that several customers have counts for each as agreed. Medians do not add up, and a change of several services stands in several reviews, so that these are
 * taken from the records themselves (NUM-6).
 *
 * @param process key of the process, such as {@code incident}
 * @param key key of the figure in the review of a service
 * @param dimension its dimension there
 * @param source what it is taken from
 */
public record ProcessFigure(String process, String key, String dimension, Source source) {

  /** What a figure is taken from. */
  public enum Source {
    /** The sums of the reviews. */
    REVIEWS,
    /** The resolution clocks that stopped in the month of their customer. */
    CLOCKS,
    /** The changes that ended in the month of the organisation. */
    CHANGES,
    /** The verdicts of the reviews on a promised availability. */
    VERDICTS,
    /** The outages that ended in the month of the organisation. */
    OUTAGES,
    /** Demand forecasts and what was consumed. */
    DEMAND,
    /** Agreements and breaches. */
    LEVELS,
    /** Reviews, and what was decided on them. */
    REPORTS,
    /** What metrics of capacity came to, plans, and incidents of the month of the organisation. */
    CAPACITY,
    /** What reviews hold against what was agreed. */
    MEASUREMENT
  }

  private static final String INCIDENT = "incident";
  private static final String REQUEST = "service_request";
  private static final String CHANGE = "change";
  private static final String AVAILABILITY = "availability";
  private static final String LEVELS = "slm";
  private static final String REPORTING = "reporting";
  private static final String DEMAND = "demand";
  private static final String CAPACITY = "capacity";
  private static final String MEASUREMENT = "measurement";

  /** All of them, in the order they are shown (processes.md 3.17, 3.20, 3.21, 3.22, 3.25, 3.26, 3.28, 3.31, 3.34). */
  public static final List<ProcessFigure> ALL =
      List.of(
          of(INCIDENT, FigureKey.INC_OPENED),
          of(INCIDENT, FigureKey.INC_RESOLVED),
          atEnd(INCIDENT, FigureKey.INC_BACKLOG),
          of(INCIDENT, FigureKey.BACKLOG_AGE),
          of(INCIDENT, FigureKey.RESP),
          of(INCIDENT, FigureKey.RESO),
          of(INCIDENT, FigureKey.RESO_STRICT),
          of(INCIDENT, FigureKey.MEAN),
          new ProcessFigure(INCIDENT, FigureKey.MEDIAN, "", Source.CLOCKS),
          new ProcessFigure(INCIDENT, FigureKey.P90, "", Source.CLOCKS),
          of(INCIDENT, FigureKey.FIRSTLINE),
          of(INCIDENT, FigureKey.REOPEN),
          of(INCIDENT, FigureKey.CAUSED),
          of(INCIDENT, FigureKey.MAJOR),
          of(INCIDENT, FigureKey.MAJOR_MINUTES),
          of(REQUEST, FigureKey.REQ_OPENED),
          of(REQUEST, FigureKey.REQ_FULFILLED),
          atEnd(REQUEST, FigureKey.REQ_BACKLOG),
          of(REQUEST, FigureKey.FULF),
          ofChanges(FigureKey.CHG_IMPLEMENTED),
          ofChanges(FigureKey.CHG_SUCCESS),
          ofChanges(FigureKey.CHG_FAILED),
          ofChanges(FigureKey.CHG_EMERG),
          ofLevels(FigureKey.SLA_MET),
          ofLevels(FigureKey.SLA_COVERED),
          ofLevels(FigureKey.BREACH_CODED),
          of(LEVELS, FigureKey.CREDIT),
          ofReports(FigureKey.REP_ON_TIME),
          ofReports(FigureKey.DEC_ANSWERED),
          ofReports(FigureKey.REP_RESTATED),
          new ProcessFigure(AVAILABILITY, FigureKey.AVAIL_MET, "", Source.VERDICTS),
          of(AVAILABILITY, FigureKey.AVAIL),
          of(AVAILABILITY, FigureKey.DOWNTIME),
          of(AVAILABILITY, FigureKey.FAILURES),
          of(AVAILABILITY, FigureKey.MTRS),
          of(AVAILABILITY, FigureKey.MTBF),
          of(AVAILABILITY, FigureKey.MTBSI),
          new ProcessFigure(AVAILABILITY, FigureKey.UNINVESTIGATED, "", Source.OUTAGES),
          new ProcessFigure(DEMAND, FigureKey.DEM_ERROR, "", Source.DEMAND),
          new ProcessFigure(DEMAND, FigureKey.DEM_GROWTH, "", Source.DEMAND),
          ofCapacity(FigureKey.CAP_USED),
          ofCapacity(FigureKey.CAP_CRITICAL),
          ofCapacity(FigureKey.CAP_INCIDENTS),
          ofCapacity(FigureKey.CAP_SAMPLES),
          ofCapacity(FigureKey.CAP_ERROR),
          ofCapacity(FigureKey.CAP_PLANNED),
          new ProcessFigure(MEASUREMENT, FigureKey.MEA_COMPLETE, "", Source.MEASUREMENT),
          new ProcessFigure(MEASUREMENT, FigureKey.MEA_TARGET, "", Source.MEASUREMENT));

  /** The one of a key, if there is one. */
  public static Optional<ProcessFigure> find(String key) {
    return ALL.stream().filter(figure -> figure.key().equals(key)).findFirst();
  }

  private static ProcessFigure of(String process, String key) {
    return new ProcessFigure(process, key, "", Source.REVIEWS);
  }

  private static ProcessFigure atEnd(String process, String key) {
    return new ProcessFigure(process, key, FigureKey.AT_END, Source.REVIEWS);
  }

  private static ProcessFigure ofLevels(String key) {
    return new ProcessFigure(LEVELS, key, "", Source.LEVELS);
  }

  private static ProcessFigure ofReports(String key) {
    return new ProcessFigure(REPORTING, key, "", Source.REPORTS);
  }

  private static ProcessFigure ofCapacity(String key) {
    return new ProcessFigure(CAPACITY, key, "", Source.CAPACITY);
  }

  private static ProcessFigure ofChanges(String key) {
    return new ProcessFigure(CHANGE, key, "", Source.CHANGES);
  }
}
