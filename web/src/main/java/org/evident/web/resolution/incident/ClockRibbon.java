package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.evident.resolution.incident.boundary.IncidentView.ClockView;
import org.evident.resolution.incident.boundary.IncidentView.Step;

/**
 * The life of a clock as one band: what counted and what stood still is drawn to scale, and hours outside service hours as thin
 * gaps, which would otherwise be most of it. The table beside it has the figures.
 */
@Named
@RequestScoped
public class ClockRibbon {

  private static final double WIDTH = 1000;

  /** A gap for closed hours, and the share of the band all of them may take. */
  private static final double GAP = 8;

  private static final double GAPS = 0.25;

  /**
   * A part of the band.
   *
   * @param tone {@code run}, {@code beyond} the limit, {@code pause} or {@code shut}
   * @param x where it begins, of a thousand
   * @param width how wide it is, of a thousand
   */
  public record Piece(String tone, double x, double width) {}

  /** The parts of a clock's band in their order; none while it has not run and not stood still. */
  public List<Piece> of(ClockView clock) {
    List<Part> parts = parts(clock);
    double seconds = parts.stream().mapToDouble(Part::seconds).sum();
    if (seconds == 0) {
      return List.of();
    }
    long closed = parts.stream().filter(Part::isShut).count();
    double gap = closed == 0 ? 0 : Math.min(GAP, GAPS * WIDTH / closed);
    double scale = (WIDTH - gap * closed) / seconds;
    List<Piece> pieces = new ArrayList<>();
    double x = 0;
    for (Part part : parts) {
      double width = part.isShut() ? gap : part.seconds() * scale;
      pieces.add(new Piece(part.tone(), rounded(x), rounded(width)));
      x += width;
    }
    return pieces;
  }

  private static List<Part> parts(ClockView clock) {
    List<Part> parts = new ArrayList<>();
    for (Step step : clock.steps()) {
      switch (step.kind()) {
        case "COUNTED" -> counted(step, clock.limitSeconds(), parts);
        case "PAUSED", "REOPEN_GAP" ->
            add(new Part("pause", Duration.between(step.from(), step.to()).toSeconds()), parts);
        default -> add(new Part("shut", 0), parts);
      }
    }
    return parts;
  }

  /** What was counted up to the limit, and what beyond it. */
  private static void counted(Step step, long limit, List<Part> parts) {
    long beyond = Math.min(step.countedSeconds(), Math.max(0, step.totalSeconds() - limit));
    add(new Part("run", step.countedSeconds() - beyond), parts);
    add(new Part("beyond", beyond), parts);
  }

  /** Neighbours of one tone are one part; what has no length is none, but for closed hours. */
  private static void add(Part part, List<Part> parts) {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).tone().equals(part.tone())) {
      parts.set(last, new Part(part.tone(), parts.get(last).seconds() + part.seconds()));
    } else if (part.seconds() > 0 || part.isShut()) {
      parts.add(part);
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private record Part(String tone, long seconds) {
    boolean isShut() {
      return tone.equals("shut");
    }
  }
}
