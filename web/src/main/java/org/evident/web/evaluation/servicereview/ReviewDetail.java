package org.evident.web.evaluation.servicereview;

import static org.evident.kernel.Role.RELATIONSHIP_MANAGER;
import static org.evident.kernel.Role.REPORT_AUTHOR;
import static org.evident.kernel.Role.SERVICE_LEVEL_MANAGER;
import static org.evident.kernel.Role.SERVICE_OWNER;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.FigureView;
import org.evident.evaluation.servicereview.boundary.ReviewReading;
import org.evident.evaluation.servicereview.boundary.ReviewView;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** One monthly review: its figures, the records behind the figure chosen, and the steps ahead. */
@Named
@ViewScoped
public class ReviewDetail implements Serializable {

  private static final List<String> KEY_FIGURES =
      List.of(
          "RESP",
          "RESO",
          "AVAIL",
          "FULF",
          "CSAT",
          "VAR",
          "INC_OPENED",
          "INC_RESOLVED",
          "MEDIAN",
          "PAUSED_SHARE");

  @Inject private ReviewReading reading;
  @Inject private Reviews reviews;
  @Inject private Me me;

  private String number;
  private String key;
  private String dimension;
  private transient ReviewView review;
  private transient List<FigureView> figures;
  private transient List<String> records;
  private transient List<EvidenceLine> evidence;

  /** Reads the review asked for. */
  public void open() {
    review = reading.review(number == null ? "" : number);
    figures =
        reading.figures(review.number()).stream()
            .sorted(Comparator.comparing(f -> f.dimension().startsWith("SVC-")))
            .toList();
    records = key == null ? List.of() : reading.records(number, key, cut());
    evidence = key == null ? List.of() : reading.evidence(number, key, cut());
  }

  /** The review. */
  public ReviewView review() {
    if (review == null) {
      open();
    }
    return review;
  }

  /** All figures. */
  public List<FigureView> figures() {
    review();
    return figures;
  }

  /** The figures to read first, as in the printed review. */
  public List<FigureView> keyFigures() {
    return figures().stream()
        .filter(f -> f.dimension().isEmpty() && KEY_FIGURES.contains(f.key()))
        .toList();
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

  /** The steps in the order of a review's life; those of other roles cannot be taken. */
  public List<Step> steps() {
    return List.of(
        new Step("submit", me.may(REPORT_AUTHOR)),
        new Step("review", me.may(SERVICE_LEVEL_MANAGER)),
        new Step("approve", me.may(SERVICE_OWNER, SERVICE_LEVEL_MANAGER, RELATIONSHIP_MANAGER)),
        new Step("publish", me.may(SERVICE_LEVEL_MANAGER, RELATIONSHIP_MANAGER)));
  }

  /** Takes a step and shows the review again. */
  public String take(String step) {
    switch (step) {
      case "submit" -> reviews.submit(number);
      case "review" -> reviews.review(number);
      case "approve" -> reviews.approve(number);
      default -> reviews.publish(number);
    }
    Notices.done("review.done." + step);
    return "/evaluation/servicereview/detail.xhtml?faces-redirect=true&includeViewParams=true";
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

  /** A step by name, and whether it is one of the reader's roles. */
  public record Step(String name, boolean mine) {}
}
