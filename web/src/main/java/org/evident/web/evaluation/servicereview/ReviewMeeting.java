package org.evident.web.evaluation.servicereview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.evident.evaluation.servicereview.boundary.MeetingMinutes;
import org.evident.evaluation.servicereview.boundary.MeetingView;
import org.evident.evaluation.servicereview.boundary.ReviewMeetings;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The meeting on a published review: when, with whom, and what was said. */
@Named
@ViewScoped
public class ReviewMeeting implements Serializable {

  @Inject private ReviewDetail detail;
  @Inject private ReviewMeetings doors;
  @Inject private Me me;

  private final Map<String, Object> typed = new HashMap<>();
  private transient MeetingView meeting;

  /** Whether there is a meeting to tell of: one is planned, or to be planned. */
  public boolean told() {
    return detail.review().publishedAt() != null
        && (writable() || !me.outside() || view().state() != null);
  }

  /** The meeting as it stands. */
  public MeetingView view() {
    if (meeting == null) {
      meeting = doors.meeting(detail.review().number());
    }
    return meeting;
  }

  /** Whether the reader may plan it and write its minutes. */
  public boolean writable() {
    return me.may(Role.RELATIONSHIP_MANAGER);
  }

  /** The step ahead: plan, hold or close; null where none is, or it is not the reader's. */
  public String step() {
    if (!writable()) {
      return null;
    }
    if (view().state() == null) {
      return "PUBLISHED".equals(detail.review().state()) ? "plan" : null;
    }
    return switch (view().state()) {
      case PLANNED -> "hold";
      case HELD -> "close";
      case CLOSED -> null;
    };
  }

  /** Takes the step ahead and shows the review again. */
  public String take() {
    String number = detail.review().number();
    String step = step();
    meeting =
        switch (step) {
          case "plan" -> doors.plan(number, (LocalDate) typed.get("on"));
          case "hold" -> doors.hold(number, (LocalDate) typed.get("on"), text("participants"));
          default ->
              doors.close(
                  number,
                  new MeetingMinutes(text("trends"), text("businessChanges"), text("newNeeds")));
        };
    Notices.done("meeting.done." + step);
    return ReviewDetail.HERE;
  }

  private String text(String field) {
    Object value = typed.get(field);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  public Map<String, Object> getTyped() {
    return typed;
  }
}
