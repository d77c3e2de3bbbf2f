package org.evident.evaluation.servicereview.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.kernel.FreeText;

/**
 * Words that were said about a point elsewhere, offered to the author of a review.
 *
 * @param source where they were said
 * @param comment the words, named after the point they are offered for
 */
public record OfferedText(Source source, Comment comment) {

  /** Where a text comes from, the nearest first. */
  public enum Source {
    SERVICE_REVIEW,
    INCIDENT_REPORT,
    LAST_MONTH
  }

  /**
   * What can be offered for a point: what the service's own review of the month says of it, what the report of a major
   * incident says, what last month's review said of it, or of the first breach of the same kind of clock.
   *
   * @param services the comments of the reviews of a customer's services, by the service's number
   * @param lastMonth the comments of the review of the month before
   */
  public static Optional<OfferedText> of(
      Reason reason,
      List<MajorIncidentLine> majors,
      Map<String, List<Comment>> services,
      List<Comment> lastMonth) {
    return ofService(reason, services)
        .map(c -> new OfferedText(Source.SERVICE_REVIEW, c))
        .or(() -> ofReport(reason, majors).map(c -> new OfferedText(Source.INCIDENT_REPORT, c)))
        .or(() -> ofLastMonth(reason, lastMonth).map(c -> new OfferedText(Source.LAST_MONTH, c)))
        .map(offered -> new OfferedText(offered.source(), renamed(reason, offered.comment())));
  }

  /** A judgement of one service is none of the customer's services together. */
  private static Optional<Comment> ofService(Reason reason, Map<String, List<Comment>> services) {
    return services.entrySet().stream()
        .filter(service -> !reason.kind().plain())
        .flatMap(
            service ->
                service.getValue().stream()
                    .filter(c -> c.kind() == reason.kind())
                    .filter(c -> isSame(reason.subject(), c.subject(), service.getKey())))
        .findFirst();
  }

  /** A customer's figure of one service bears the service's number behind the figure's name. */
  private static boolean isSame(String subject, String own, String service) {
    return subject.equals(own) || subject.equals(own + ":" + service);
  }

  private static Optional<Comment> ofReport(Reason reason, List<MajorIncidentLine> majors) {
    return majors.stream()
        .filter(m -> reason.kind() == ReasonKind.MAJOR_INCIDENT)
        .filter(m -> m.reference().equals(reason.subject()) && FreeText.says(m.cause()))
        .map(
            m ->
                new Comment(
                    reason.kind(),
                    reason.subject(),
                    null,
                    m.cause(),
                    m.effect(),
                    m.actions(),
                    null,
                    null))
        .findFirst();
  }

  private static Optional<Comment> ofLastMonth(Reason reason, List<Comment> lastMonth) {
    List<Comment> alike = lastMonth.stream().filter(c -> c.kind() == reason.kind()).toList();
    return alike.stream()
        .filter(c -> c.subject().equals(reason.subject()))
        .findFirst()
        .or(
            () ->
                reason.kind() == ReasonKind.BREACH ? likeBreach(reason, alike) : Optional.empty());
  }

  private static Optional<Comment> likeBreach(Reason reason, List<Comment> breaches) {
    String clock = reason.subject().substring(reason.subject().lastIndexOf(' ') + 1);
    return breaches.stream().filter(c -> c.subject().endsWith(" " + clock)).findFirst();
  }

  private static Comment renamed(Reason reason, Comment c) {
    return new Comment(
        reason.kind(),
        reason.subject(),
        c.causeCode(),
        c.cause(),
        c.effect(),
        c.action(),
        c.owner(),
        c.due());
  }
}
