package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.MissingComment;
import org.evident.evaluation.servicereview.rule.OfferedText;
import org.evident.evaluation.servicereview.rule.Reason;
import org.evident.evaluation.servicereview.rule.Reasons;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.ReviewState;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The author's checklist: what must be said in a review, what was said, and which words are at hand (R7). */
@Stateless
@RolesAllowed({
  AUTHORS,
  LEVEL_MANAGERS,
  SERVICE_OWNERS,
  RELATIONSHIP_MANAGERS,
  OWNER_OF_SMS,
  PROCESS_OWNERS,
  AUDITORS
})
public class ReviewPoints {

  @Inject private ReviewStore store;
  @Inject private ReviewComments comments;
  @Inject private ReviewFacts facts;
  @Inject private Callers callers;
  @Inject private Histories histories;

  /** Every point that needs words, said or not, and the messages of the summary, which may have other ones. */
  public List<PointView> points(String number) {
    return points(require(number));
  }

  /**
   * Takes over for every open point what the services' own reviews and the reports of major incidents
   * say; breaks REV-1 outside DRAFT.
   *
   * @return how many points were filled
   */
  @RolesAllowed({AUTHORS, SERVICE_OWNERS})
  public int adopt(String number) {
    StoredReview review = require(number);
    if (review.state() != ReviewState.DRAFT) {
      throw new RuleBroken("REV-1", review.state(), ReviewState.DRAFT);
    }
    List<Comment> found =
        points(review).stream()
            .filter(p -> p.said() == null && p.offered() != null)
            .map(PointView::offered)
            .filter(offered -> offered.source() != OfferedText.Source.LAST_MONTH)
            .map(OfferedText::comment)
            .toList();
    comments.write(review.id(), found, callers.login());
    histories.write(
        new RecordRef(RecordKind.REVIEW, number), "COMMENTED", "taken over: " + found.size());
    return found.size();
  }

  private List<PointView> points(StoredReview review) {
    ReviewContent content = store.content(review);
    Map<Reason, MissingComment> missing =
        facts.missing(content).stream()
            .collect(Collectors.toMap(MissingComment::reason, Function.identity()));
    Map<String, List<Comment>> services = services(review);
    List<Comment> lastMonth = lastMonth(review);
    return Stream.concat(facts.required(content).stream(), Reasons.optional(content).stream())
        .map(
            reason ->
                new PointView(
                    reason.kind(),
                    reason.subject(),
                    reason.group(),
                    content.comment(reason.kind(), reason.subject()).orElse(null),
                    missing.containsKey(reason)
                        ? missing.get(reason).parts().stream().map(Enum::name).toList()
                        : List.of(),
                    OfferedText.of(reason, content.majorIncidents(), services, lastMonth)
                        .orElse(null)))
        .toList();
  }

  private Map<String, List<Comment>> services(StoredReview review) {
    Map<String, List<Comment>> said = new HashMap<>();
    if (review.kind() == ReviewKind.CUSTOMER) {
      store
          .counting(review.customerId(), review.month())
          .forEach(c -> said.put(c.services().get(0).number(), c.comments()));
    }
    return said;
  }

  private List<Comment> lastMonth(StoredReview review) {
    return store
        .newest(
            review.kind(), review.month().minusMonths(1), review.customerId(), review.serviceId())
        .map(before -> store.content(before).comments())
        .orElse(List.of());
  }

  private StoredReview require(String number) {
    Caller caller = callers.current();
    return store
        .byNumber(number)
        .filter(r -> caller.sees(r.customerId()))
        .orElseThrow(() -> RuleBroken.at("review", "REC-1", number));
  }
}
