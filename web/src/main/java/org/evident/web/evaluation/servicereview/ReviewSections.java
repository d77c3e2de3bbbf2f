package org.evident.web.evaluation.servicereview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.evident.evaluation.servicereview.boundary.ActionEffect;
import org.evident.evaluation.servicereview.boundary.FigureView;
import org.evident.evaluation.servicereview.boundary.ReviewChanges;
import org.evident.evaluation.servicereview.boundary.ReviewReading;
import org.evident.evaluation.servicereview.boundary.ReviewView;
import org.evident.evaluation.servicereview.rule.ActionLine;
import org.evident.evaluation.servicereview.rule.AmountChange;
import org.evident.evaluation.servicereview.rule.BreachLine;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.DecisionLine;
import org.evident.evaluation.servicereview.rule.ImprovementLine;
import org.evident.evaluation.servicereview.rule.MajorIncidentLine;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.SectionState;
import org.evident.evaluation.servicereview.rule.Subject;
import org.evident.evaluation.servicereview.rule.TopCategories;

/** A review in short sections, as somebody reads it who has to sign it. */
@Named
@RequestScoped
public class ReviewSections {

  private static final List<String> KEY_FIGURES =
      List.of("RESP", "RESO", "AVAIL", "CSAT", "INC_OPENED", "INC_RESOLVED");
  private static final List<String> LEVELS =
      List.of("RESP", "RESO", "RESO_STRICT", "FULF", "AVAIL", "CSAT", "WORKLOAD");
  private static final Set<String> COUNTED = Set.of("RESP", "RESO", "CSAT");
  private static final int SHORT = 20;

  @Inject private ReviewDetail detail;
  @Inject private ReviewReading reading;
  @Inject private ReviewChanges changes;

  /** The figures to read first, with their last thirteen months. */
  public List<Card> cards() {
    return KEY_FIGURES.stream()
        .map(key -> figure(key, ""))
        .flatMap(Optional::stream)
        .map(f -> new Card(f, Sparkline.of(f, detail.content()).orElse(null)))
        .toList();
  }

  /** What was promised, and what has a target. */
  public List<FigureView> promised() {
    return totals(true);
  }

  /** All other figures. */
  public List<FigureView> further() {
    return totals(false);
  }

  private List<FigureView> totals(boolean promised) {
    TopCategories top = TopCategories.of(detail.content());
    return detail.figures().stream()
        .filter(f -> !f.dimension().startsWith("SVC-") && top.show(f.dimension()))
        .filter(f -> promised == promised(f))
        .sorted(Comparator.comparing(f -> "NO_TARGET".equals(f.verdict())))
        .toList();
  }

  private static boolean promised(FigureView f) {
    boolean total = f.dimension().isEmpty() || "WORKLOAD".equals(f.key());
    return !"NO_TARGET".equals(f.verdict()) || (total && LEVELS.contains(f.key()));
  }

  /** One line a service of a customer's review. */
  public List<ServiceLine> services() {
    if (!"CUSTOMER".equals(detail.review().kind())) {
      return List.of();
    }
    List<ReviewView> own =
        reading.list(detail.review().month(), detail.review().customer()).stream()
            .filter(r -> "SERVICE".equals(r.kind()))
            .toList();
    List<ServiceLine> lines = new ArrayList<>();
    for (Subject service : detail.content().services()) {
      ReviewView review =
          own.stream()
              .filter(r -> Objects.equals(r.service(), service.number()))
              .findFirst()
              .orElse(null);
      lines.add(
          new ServiceLine(
              service.name(),
              review,
              figure("RESP", service.number()).orElse(null),
              figure("RESO", service.number()).orElse(null),
              figure("INC_OPENED", service.number()).orElse(null)));
    }
    return lines;
  }

  private Optional<FigureView> figure(String key, String dimension) {
    return detail.figures().stream()
        .filter(f -> f.key().equals(key) && f.dimension().equals(dimension))
        .findFirst();
  }

  /** What became of the figure an action is to move. */
  public String effect(ActionLine line) {
    return ActionEffect.of(
        line, detail.content(), FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  /** The breaches with what is said of them, at first the ones that fit on a page. */
  public List<Breach> breaches(boolean all) {
    return detail.content().breaches().stream()
        .limit(all ? Long.MAX_VALUE : SHORT)
        .map(b -> new Breach(b, said(ReasonKind.BREACH, b.subject())))
        .toList();
  }

  /** The actions that are followed up, at first the ones that fit on a page. */
  public List<ActionLine> actions(boolean all) {
    return fitting(detail.content().actions(), all);
  }

  /** The decisions of former reviews, at first the ones that fit on a page. */
  public List<DecisionLine> decisions(boolean all) {
    return fitting(detail.content().decisions(), all);
  }

  /** Whether more actions or decisions are followed up than fit on a page. */
  public boolean longer() {
    return Math.max(detail.content().actions().size(), detail.content().decisions().size()) > SHORT;
  }

  private static <T> List<T> fitting(List<T> lines, boolean all) {
    return all ? lines : lines.stream().limit(SHORT).toList();
  }

  /** The major incidents with what is said of them. */
  public List<Major> majors() {
    return detail.content().majorIncidents().stream()
        .map(m -> new Major(m, said(ReasonKind.MAJOR_INCIDENT, m.reference())))
        .toList();
  }

  /** What is said of a figure, null if nothing. */
  public Comment said(FigureView figure) {
    String name =
        figure.dimension().isEmpty() ? figure.key() : figure.key() + ":" + figure.dimension();
    return detail.content().comments().stream()
        .filter(c -> c.subject().equals(name) && c.kind() != ReasonKind.IMPROVEMENT)
        .findFirst()
        .orElse(null);
  }

  /** What is said of a figure that must be improved, null if nothing. */
  public Comment said(ImprovementLine line) {
    return said(ReasonKind.IMPROVEMENT, line.figure());
  }

  private Comment said(ReasonKind kind, String subject) {
    return detail.content().comment(kind, subject).orElse(null);
  }

  /** The sections that say nothing, because nothing happened or nothing is recorded. */
  public List<String> quiet(SectionState state) {
    return detail.content().sections().entrySet().stream()
        .filter(e -> e.getValue() == state)
        .map(e -> e.getKey().name())
        .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : a.length() - b.length())
        .toList();
  }

  /** What the last measuring of this draft changed. */
  public List<AmountChange> sinceLastDraft() {
    return changes.sinceLastDraft(detail.review().number());
  }

  /** What differs from the revision before. */
  public List<AmountChange> sinceRevisionBefore() {
    return changes.sinceRevisionBefore(detail.review().number());
  }

  /** A figure with its past as a line, null where it has none. */
  public record Card(FigureView figure, Sparkline line) {

    /** Whether it says how many of how many records, and not how much of what. */
    public boolean counted() {
      return COUNTED.contains(figure.key()) && figure.denominator() != null;
    }
  }

  /** A service of a customer's review; the review is null where the reader may not see it. */
  public record ServiceLine(
      String name,
      ReviewView review,
      FigureView response,
      FigureView resolution,
      FigureView opened) {}

  /** A breach and what is said of it, null if nothing. */
  public record Breach(BreachLine line, Comment said) {}

  /** A major incident and what is said of it, null if nothing. */
  public record Major(MajorIncidentLine line, Comment said) {}
}
