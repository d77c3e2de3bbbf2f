package org.evident.web.evaluation.servicereview;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.evaluation.servicereview.boundary.CommentOn;
import org.evident.evaluation.servicereview.boundary.PointView;
import org.evident.evaluation.servicereview.boundary.ReviewPoints;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.common.Texts;

/** The author's checklist and the place to mend each point; what was typed stays until it is saved. */
@Named
@ViewScoped
public class ReviewComments implements Serializable {

  private static final String ALL = "*";

  @Inject private ReviewDetail detail;
  @Inject private ReviewPoints doors;
  @Inject private Reviews reviews;
  @Inject private ReviewSummary summary;
  @Inject private Me me;

  private final Map<String, Object> typed = new HashMap<>();
  private String kind;
  private String subject;
  private boolean offer;
  private transient List<PointView> points;

  /** Begins with what was said of the point chosen, or with the words offered for it. */
  public void begin() {
    PointView point = chosen();
    if (point != null && typed.isEmpty()) {
      Comment words = offer && point.offered() != null ? point.offered().comment() : point.said();
      if (words != null) {
        fill(words);
      } else if (point.kind() == ReasonKind.MESSAGE) {
        typed.put("cause", summary.offered(subject));
      }
    }
  }

  private void fill(Comment words) {
    typed.put("causeCode", words.causeCode());
    typed.put("cause", words.cause());
    typed.put("effect", words.effect());
    typed.put("action", words.action());
    typed.put("owner", words.owner());
    typed.put("due", words.due());
  }

  /** Every point that needs words; none for a customer, who reads what was said. */
  public List<PointView> points() {
    if (points == null) {
      points = me.outside() ? List.of() : doors.points(detail.review().number());
    }
    return points;
  }

  /** The points of each kind, as a checklist. */
  public List<Group> groups() {
    return Arrays.stream(ReasonKind.values())
        .map(k -> new Group(k, points().stream().filter(p -> p.kind() == k).toList()))
        .filter(group -> !group.points().isEmpty())
        .toList();
  }

  /** How many points are still open. */
  public long open() {
    return points().stream().filter(PointView::open).count();
  }

  /** Whether words are at hand that can be taken over at once. */
  public boolean adoptable() {
    return writable()
        && points().stream()
            .anyMatch(
                p ->
                    p.said() == null
                        && p.offered() != null
                        && !"LAST_MONTH".equals(p.offered().source().name()));
  }

  /** Whether the reader may say something now. */
  public boolean writable() {
    return "DRAFT".equals(detail.review().state())
        && me.may(Role.REPORT_AUTHOR, Role.SERVICE_OWNER);
  }

  /** The point whose words are being written, null where none is. */
  public PointView chosen() {
    return points().stream()
        .filter(p -> p.kind().name().equals(kind) && p.subject().equals(subject))
        .findFirst()
        .orElse(null);
  }

  /** Saves the words and goes to the next open point, or back to the review. */
  public String save() {
    boolean all = Boolean.TRUE.equals(typed.get("all"));
    reviews.comment(
        detail.review().number(),
        new CommentOn(
            ReasonKind.valueOf(kind),
            all ? ALL : subject,
            text("causeCode"),
            text("cause"),
            text("effect"),
            text("action"),
            text("owner"),
            (LocalDate) typed.get("due")));
    points = null;
    Notices.done("review.done.comment");
    return show(points().stream().filter(PointView::open).findFirst().orElse(null));
  }

  /** Takes over all words at hand for points nothing is said of. */
  public String adopt() {
    int count = doors.adopt(detail.review().number());
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    String words = Texts.in(faces.getViewRoot().getLocale()).getString("review.done.adopt");
    faces.addMessage(null, new FacesMessage(MessageFormat.format(words, count)));
    return show(null);
  }

  private String show(PointView next) {
    kind = next == null ? null : next.kind().name();
    subject = next == null ? null : next.subject();
    offer = false;
    return ReviewDetail.HERE;
  }

  private String text(String field) {
    Object value = typed.get(field);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  public Map<String, Object> getTyped() {
    return typed;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public boolean isOffer() {
    return offer;
  }

  public void setOffer(boolean offer) {
    this.offer = offer;
  }

  /** The points of one kind. */
  public record Group(ReasonKind kind, List<PointView> points) {

    /** How many of them are still open. */
    public long open() {
      return points.stream().filter(PointView::open).count();
    }
  }
}
