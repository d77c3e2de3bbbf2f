package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.evaluation.servicereview.rule.AmountChange;
import org.evident.evaluation.servicereview.rule.AmountChange.Amount;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Says figure by figure what is not as it was in the draft or the revision before (R9). */
@Stateless
@RolesAllowed({
  AUTHORS,
  LEVEL_MANAGERS,
  SERVICE_OWNERS,
  RELATIONSHIP_MANAGERS,
  CUSTOMER_REPRESENTATIVES,
  OWNER_OF_SMS,
  PROCESS_OWNERS,
  AUDITORS
})
public class ReviewChanges {

  private static final String FIGURES =
      "select f.figure, f.dimension, f.unit, f.numerator, f.denominator, f.amount from ";

  @Inject private Statements statements;
  @Inject private ReviewReading reading;

  /** What the last measuring of a draft changed; empty if it was measured once only. */
  public List<AmountChange> sinceLastDraft(String number) {
    ReviewView review = reading.review(number);
    List<Amount> before = amounts("review_former_figure f", review, review.revision());
    return before.isEmpty() || review.frozenAt() != null
        ? List.of()
        : AmountChange.between(before, now(review));
  }

  /** What differs from the revision before; empty for the first. */
  public List<AmountChange> sinceRevisionBefore(String number) {
    ReviewView review = reading.review(number);
    List<Amount> before = amounts("review_figure f", review, review.revision() - 1);
    return before.isEmpty() ? List.of() : AmountChange.between(before, now(review));
  }

  private List<Amount> now(ReviewView review) {
    return amounts("review_figure f", review, review.revision());
  }

  private List<Amount> amounts(String table, ReviewView review, int revision) {
    return statements.list(
        FIGURES
            + table
            + " join review r on r.id = f.review_id join review own on own.kind = r.kind and"
            + " own.period = r.period and own.customer_id = r.customer_id and own.service_id ="
            + " r.service_id where own.number = ? and r.revision = ?",
        ReviewChanges::amount,
        review.number(),
        revision);
  }

  private static Amount amount(Row row) {
    return new Amount(
        row.text("figure"),
        row.text("dimension"),
        row.text("unit"),
        row.decimal("numerator"),
        row.decimal("denominator"),
        row.decimal("amount"));
  }
}
