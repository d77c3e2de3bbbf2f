package org.evident.evaluation.servicereview.rule;

import java.util.List;

/**
 * A service's review of the month a customer's review adds up.
 *
 * @param number of the review
 * @param service what the service is called
 */
public record ReviewPart(String number, String service, ReviewState state) {

  /**
   * Those that are not published yet, while the customer's review is not either (REV-22). Nothing forbids to publish it before
   * them: its figures come from the same records.
   *
   * @param state of the customer's review
   */
  public static List<ReviewPart> waiting(
      ReviewKind kind, ReviewState state, List<ReviewPart> parts) {
    return kind == ReviewKind.CUSTOMER && !isOut(state)
        ? parts.stream().filter(part -> !isOut(part.state)).toList()
        : List.of();
  }

  private static boolean isOut(ReviewState state) {
    return state == ReviewState.PUBLISHED || state == ReviewState.RESTATED;
  }
}
