package org.evident.web.evaluation.servicereview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.ReviewReading;
import org.evident.evaluation.servicereview.boundary.ReviewView;

/** The monthly reviews the reader may see, newest month first. */
@Named
@RequestScoped
public class ReviewList {

  @Inject private ReviewReading reading;

  private List<ReviewView> rows;

  /** Reads before anything is shown, so that whoever may not see reviews is told so. */
  public void open() {
    rows = reading.list("", "");
  }

  /** One row a review. */
  public List<ReviewView> rows() {
    if (rows == null) {
      open();
    }
    return rows;
  }
}
