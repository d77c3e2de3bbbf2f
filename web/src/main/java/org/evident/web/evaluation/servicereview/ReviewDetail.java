package org.evident.web.evaluation.servicereview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.evident.evaluation.servicereview.boundary.FigurePart;
import org.evident.evaluation.servicereview.boundary.FigureView;
import org.evident.evaluation.servicereview.boundary.ReviewGuards;
import org.evident.evaluation.servicereview.boundary.ReviewReading;
import org.evident.evaluation.servicereview.boundary.ReviewView;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.evaluation.servicereview.boundary.StepView;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** One monthly review: its figures, the records behind the figure chosen, and the steps ahead. */
@Named
@ViewScoped
public class ReviewDetail implements Serializable {

  static final String HERE =
      "/evaluation/servicereview/detail.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private ReviewReading reading;
  @Inject private ReviewGuards guards;
  @Inject private Reviews reviews;
  @Inject private Me me;

  private String number;
  private String key;
  private String dimension;
  private String step;
  private String reason;
  private transient ReviewView review;
  private transient ReviewContent content;
  private transient List<FigureView> figures;
  private transient List<String> records;
  private transient List<StepView> steps;
  private transient List<ReviewView> revisions;
  private transient List<EvidenceLine> evidence;
  private transient List<FigurePart> parts;

  /** Reads the review asked for. */
  public void open() {
    review = reading.review(number == null ? "" : number);
    content = reading.content(review.number());
    figures = reading.figures(review.number());
    records = key == null ? List.of() : reading.records(number, key, cut());
    steps = me.outside() ? List.of() : guards.steps(review.number());
    revisions =
        reading.list(review.month(), review.customer()).stream()
            .filter(r -> r.kind().equals(review.kind()))
            .filter(r -> Objects.equals(r.service(), review.service()))
            .toList();
    evidence = key == null ? List.of() : reading.evidence(number, key, cut());
    parts = key == null ? List.of() : reading.parts(number, key, cut());
  }

  /** The review. */
  public ReviewView review() {
    if (review == null) {
      open();
    }
    return review;
  }

  /** Everything it says. */
  public ReviewContent content() {
    review();
    return content;
  }

  /** All figures. */
  public List<FigureView> figures() {
    review();
    return figures;
  }

  /** The figure whose records are shown, or null. */
  public FigureView chosen() {
    return figures().stream()
        .filter(f -> f.key().equals(key) && f.dimension().equals(cut()))
        .findFirst()
        .orElse(null);
  }

  /** The numbers of the records behind the figure chosen. */
  public List<String> records() {
    review();
    return records;
  }

  /** What the review knows of those records, where they are not incidents. */
  public List<EvidenceLine> evidence() {
    review();
    return evidence;
  }

  /** The figures that the figure chosen is computed from. */
  public List<FigurePart> parts() {
    review();
    return parts;
  }

  /** The steps in the order of a review's life, with what stands in their way. */
  public List<StepView> steps() {
    review();
    return steps;
  }

  /** The step whose form is open, null where none is or it is not possible. */
  public String form() {
    return steps().stream()
        .filter(StepView::possible)
        .map(StepView::name)
        .filter(name -> name.equals(step) && asks(name))
        .findFirst()
        .orElse(null);
  }

  /** Whether a step needs a reason before it is taken. */
  public boolean asks(String name) {
    return "sendBack".equals(name) || "restate".equals(name);
  }

  /** The revision that replaced this one, or null. */
  public ReviewView next() {
    return revision(review().revision() + 1);
  }

  /** The revision that this one replaced, or null. */
  public ReviewView previous() {
    return revision(review().revision() - 1);
  }

  private ReviewView revision(int wanted) {
    review();
    return revisions.stream().filter(r -> r.revision() == wanted).findFirst().orElse(null);
  }

  /** Takes a step and shows the review again, or the revision that the step has made. */
  public String take(String name) {
    ReviewView after =
        switch (name) {
          case "submit" -> reviews.submit(number);
          case "review" -> reviews.review(number);
          case "approve" -> reviews.approve(number);
          case "publish" -> reviews.publish(number);
          case "sendBack" -> reviews.sendBack(number, reason);
          default -> reviews.restate(number, reason);
        };
    number = after.number();
    step = null;
    Notices.done("review.done." + name);
    return HERE;
  }

  /** Orders the measuring of a draft's month again. */
  public String measure() {
    reviews.request(YearMonth.parse(review().month()), review().customer());
    Notices.done("review.done.measure");
    return HERE;
  }

  private String cut() {
    return dimension == null ? "" : dimension;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getDimension() {
    return dimension;
  }

  public void setDimension(String dimension) {
    this.dimension = dimension;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
