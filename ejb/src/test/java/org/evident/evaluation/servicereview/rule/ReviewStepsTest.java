package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ReviewStepsTest {
  private static final List<Check> PASSED = List.of(new Check("CHK-1", "balance", true, ""));
  private static final List<Check> FAILED = List.of(new Check("CHK-1", "balance", false, "1 = 2"));
  private static final Set<Role> MANAGER = Set.of(Role.SERVICE_LEVEL_MANAGER);
  private static final Set<Role> OWNER = Set.of(Role.SERVICE_OWNER);
  private static final Set<Role> AUTHOR = Set.of(Role.REPORT_AUTHOR);
  private static final Set<Role> RELATIONS = Set.of(Role.RELATIONSHIP_MANAGER);
  private static final List<FigureChange> CHANGED = List.of(new FigureChange("RESO", null, null));

  private static void breaks(String rule, Executable step) {
    assertEquals(rule, assertThrows(RuleBroken.class, step).rule());
  }

  private static ReviewState approve(
      ReviewKind kind, Set<Role> roles, String approver, String reviewer, List<Check> checks) {
    return ReviewSteps.approve(
        ReviewState.IN_REVIEW, kind, roles, approver, List.of("ada"), reviewer, checks);
  }

  @Test
  void rev1_leads_only_along_the_path() {
    Map<ReviewState, Set<ReviewState>> paths =
        Map.of(
            ReviewState.SCHEDULED, EnumSet.of(ReviewState.DRAFT),
            ReviewState.DRAFT, EnumSet.of(ReviewState.IN_REVIEW),
            ReviewState.IN_REVIEW, EnumSet.of(ReviewState.APPROVED, ReviewState.DRAFT),
            ReviewState.APPROVED, EnumSet.of(ReviewState.PUBLISHED),
            ReviewState.PUBLISHED, EnumSet.of(ReviewState.RESTATED),
            ReviewState.RESTATED, EnumSet.noneOf(ReviewState.class));
    for (ReviewState from : ReviewState.values()) {
      for (ReviewState to : ReviewState.values()) {
        if (paths.get(from).contains(to)) assertEquals(to, from.become(to));
        else breaks("REV-1", () -> from.become(to));
      }
    }
    breaks(
        "REV-1",
        () -> ReviewSteps.review(ReviewState.DRAFT, MANAGER, "bob", List.of("ada"), PASSED));
  }

  @Test
  void rev2_each_step_has_its_role() {
    breaks("REV-2", () -> ReviewSteps.submit(ReviewState.DRAFT, OWNER, List.of()));
    breaks(
        "REV-2",
        () -> ReviewSteps.review(ReviewState.IN_REVIEW, AUTHOR, "bob", List.of("ada"), PASSED));
    breaks(
        "REV-2", () -> ReviewSteps.sendBack(ReviewState.IN_REVIEW, AUTHOR, "The backlog is wrong"));
    breaks("REV-2", () -> approve(ReviewKind.SERVICE, RELATIONS, "cyd", "bob", PASSED));
    breaks("REV-2", () -> approve(ReviewKind.CUSTOMER, OWNER, "cyd", "bob", PASSED));
    breaks(
        "REV-2",
        () -> ReviewSteps.restate(ReviewState.PUBLISHED, OWNER, "", "A clock was wrong", CHANGED));
    assertEquals(ReviewState.APPROVED, approve(ReviewKind.SERVICE, OWNER, "cyd", "bob", PASSED));
    assertEquals(ReviewState.APPROVED, approve(ReviewKind.SERVICE, MANAGER, "cyd", "bob", PASSED));
    assertEquals(
        ReviewState.APPROVED, approve(ReviewKind.CUSTOMER, RELATIONS, "cyd", "bob", PASSED));
  }

  @Test
  void rev3_a_draft_leaves_with_all_comments_only() {
    List<MissingComment> missing = Reasons.missing(HarbourFoods.content(), 1800);
    RuleBroken broken =
        assertThrows(
            RuleBroken.class, () -> ReviewSteps.submit(ReviewState.DRAFT, AUTHOR, missing));
    assertEquals("REV-3", broken.rule());
    assertEquals(13, broken.values().get(0));
    assertEquals(ReviewState.IN_REVIEW, ReviewSteps.submit(ReviewState.DRAFT, AUTHOR, List.of()));
  }

  @Test
  void rev4_a_failed_check_stops_review_and_approval() {
    breaks(
        "REV-4",
        () -> ReviewSteps.review(ReviewState.IN_REVIEW, MANAGER, "bob", List.of("ada"), FAILED));
    breaks("REV-4", () -> approve(ReviewKind.SERVICE, OWNER, "cyd", "bob", FAILED));
    ReviewSteps.review(ReviewState.IN_REVIEW, MANAGER, "bob", List.of("ada"), PASSED);
  }

  @Test
  void rev5_nobody_approves_what_nobody_reviewed() {
    breaks("REV-5", () -> approve(ReviewKind.SERVICE, OWNER, "cyd", null, PASSED));
  }

  @Test
  void rev6_no_draft_before_the_period_is_over() {
    Instant end = HarbourFoods.PERIOD.end();
    breaks("REV-6", () -> ReviewSteps.draft(ReviewState.SCHEDULED, end, end.minusSeconds(1)));
    assertEquals(ReviewState.DRAFT, ReviewSteps.draft(ReviewState.SCHEDULED, end, end));
  }

  @Test
  void rev7_sending_back_and_restating_need_a_reason() {
    breaks("REV-7", () -> ReviewSteps.sendBack(ReviewState.IN_REVIEW, MANAGER, "tbd"));
    breaks("REV-7", () -> ReviewSteps.restate(ReviewState.PUBLISHED, AUTHOR, "", "", CHANGED));
    assertEquals(
        ReviewState.DRAFT,
        ReviewSteps.sendBack(ReviewState.IN_REVIEW, MANAGER, "The backlog is wrong"));
  }

  @Test
  void rev8_publishing_needs_a_recipient() {
    breaks("REV-8", () -> ReviewSteps.publish(ReviewState.APPROVED, List.of()));
    assertEquals(
        ReviewState.PUBLISHED,
        ReviewSteps.publish(ReviewState.APPROVED, List.of("dan@harbour.example")));
  }

  @Test
  void rev9_a_restatement_changes_a_figure() {
    breaks("REV-9", () -> restate(ReviewState.PUBLISHED, "", List.of()));
    restate(ReviewState.PUBLISHED, "", CHANGED);
    breaks("REV-1", () -> restate(ReviewState.APPROVED, "", CHANGED));
  }

  @Test
  void rev13_one_revision_is_prepared_at_a_time() {
    breaks("REV-13", () -> restate(ReviewState.PUBLISHED, "REV-2026-000007", CHANGED));
    breaks(
        "REV-13", () -> ReviewSteps.restatable(ReviewState.PUBLISHED, AUTHOR, "REV-2026-000007"));
    ReviewSteps.restatable(ReviewState.PUBLISHED, AUTHOR, "");
  }

  private static void restate(ReviewState state, String open, List<FigureChange> changes) {
    ReviewSteps.restate(state, AUTHOR, open, "A clock was wrong", changes);
  }

  @Test
  void sod1_author_reviewer_and_approver_are_three_persons() {
    breaks(
        "SOD-1",
        () -> ReviewSteps.review(ReviewState.IN_REVIEW, MANAGER, "ada", List.of("ada"), PASSED));
    breaks("SOD-1", () -> approve(ReviewKind.SERVICE, OWNER, "ada", "bob", PASSED));
    breaks("SOD-1", () -> approve(ReviewKind.SERVICE, OWNER, "bob", "bob", PASSED));
  }
}
