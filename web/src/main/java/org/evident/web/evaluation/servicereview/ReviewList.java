package org.evident.web.evaluation.servicereview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.ReviewReading;
import org.evident.evaluation.servicereview.boundary.ReviewView;

/** The monthly reviews the reader may see, newest month first, or those whose next step is theirs. */
@Named
@RequestScoped
public class ReviewList {

  @Inject private ReviewReading reading;

  private List<ReviewView> rows;
  private String due;

  /** Reads before anything is shown, so that whoever may not see reviews is told so. */
  public void open() {
    rows = onlyDue() ? reading.due() : reading.list("", "");
  }

  /** One row a review. */
  public List<ReviewView> rows() {
    if (rows == null) {
      open();
    }
    return rows;
  }

  /** Whether only those are shown whose next step is the reader's. */
  public boolean onlyDue() {
    return Boolean.parseBoolean(due);
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = due;
  }
}
