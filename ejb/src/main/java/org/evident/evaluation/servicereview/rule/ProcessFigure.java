package org.evident.evaluation.servicereview.rule;

import java.util.List;
import java.util.Optional;

/**
 * A figure of a process over all services and customers: the sum of what the reviews of single services say, each record in
 * one of them (NUM-5). Medians do not add up, and a change of several services would be counted several times, so that
 * neither is among them.
 *
 * @param process key of the process, such as {@code incident}
 * @param key key of the figure in the review of a service
 * @param dimension its dimension there
 */
public record ProcessFigure(String process, String key, String dimension) {

  private static final String INCIDENT = "incident";
  private static final String REQUEST = "service_request";

  /** All of them, in the order they are shown (processes.md 3.25, 3.26). */
  public static final List<ProcessFigure> ALL =
      List.of(
          of(INCIDENT, FigureKey.INC_OPENED),
          of(INCIDENT, FigureKey.INC_RESOLVED),
          new ProcessFigure(INCIDENT, FigureKey.INC_BACKLOG, FigureKey.AT_END),
          of(INCIDENT, FigureKey.BACKLOG_AGE),
          of(INCIDENT, FigureKey.RESP),
          of(INCIDENT, FigureKey.RESO),
          of(INCIDENT, FigureKey.RESO_STRICT),
          of(INCIDENT, FigureKey.MEAN),
          of(INCIDENT, FigureKey.FIRSTLINE),
          of(INCIDENT, FigureKey.REOPEN),
          of(INCIDENT, FigureKey.CAUSED),
          of(INCIDENT, FigureKey.MAJOR),
          of(INCIDENT, FigureKey.MAJOR_MINUTES),
          of(REQUEST, FigureKey.REQ_OPENED),
          of(REQUEST, FigureKey.REQ_FULFILLED),
          new ProcessFigure(REQUEST, FigureKey.REQ_BACKLOG, FigureKey.AT_END),
          of(REQUEST, FigureKey.FULF));

  /** The one of a key, if there is one. */
  public static Optional<ProcessFigure> find(String key) {
    return ALL.stream().filter(figure -> figure.key().equals(key)).findFirst();
  }

  private static ProcessFigure of(String process, String key) {
    return new ProcessFigure(process, key, "");
  }
}
