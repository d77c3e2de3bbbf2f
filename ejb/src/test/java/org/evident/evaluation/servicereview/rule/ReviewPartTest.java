package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewPartTest {

  private static final ReviewPart DRAFT = new ReviewPart("REV-1", "Mail", ReviewState.DRAFT);
  private static final ReviewPart APPROVED = new ReviewPart("REV-2", "Fax", ReviewState.APPROVED);
  private static final ReviewPart OUT = new ReviewPart("REV-3", "Web", ReviewState.PUBLISHED);
  private static final ReviewPart AGAIN = new ReviewPart("REV-4", "Net", ReviewState.RESTATED);
  private static final List<ReviewPart> ALL = List.of(DRAFT, APPROVED, OUT, AGAIN);

  @Test
  void rev22_a_customers_review_names_those_of_its_services_that_are_not_published() {
    assertEquals(
        List.of(DRAFT, APPROVED), ReviewPart.waiting(ReviewKind.CUSTOMER, ReviewState.DRAFT, ALL));
    assertEquals(
        List.of(DRAFT, APPROVED),
        ReviewPart.waiting(ReviewKind.CUSTOMER, ReviewState.APPROVED, ALL));
  }

  @Test
  void rev22_there_is_nothing_to_wait_for_once_it_is_published_and_for_a_service() {
    assertEquals(List.of(), ReviewPart.waiting(ReviewKind.CUSTOMER, ReviewState.PUBLISHED, ALL));
    assertEquals(List.of(), ReviewPart.waiting(ReviewKind.SERVICE, ReviewState.DRAFT, ALL));
    assertEquals(
        List.of(), ReviewPart.waiting(ReviewKind.CUSTOMER, ReviewState.DRAFT, List.of(OUT, AGAIN)));
  }
}
