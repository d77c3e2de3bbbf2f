package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.evident.kernel.FreeText;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Who may take which step with a review, and what must be true before (section 5, processes.md 3.34, SOD-1). */
public final class ReviewSteps {
  private ReviewSteps() {}

  /** SYSTEM drafts when the period is over (R3); breaks REV-1 or REV-6. */
  public static ReviewState draft(ReviewState state, Instant periodEnd, Instant at) {
    if (at.isBefore(periodEnd)) throw new RuleBroken("REV-6", periodEnd);
    return state.become(ReviewState.DRAFT);
  }

  /** The author hands over for review when every mandatory comment is there; breaks REV-1, REV-2 or REV-3 with what is missing. */
  public static ReviewState submit(
      ReviewState state, Set<Role> roles, List<MissingComment> missing) {
    ReviewState next = state.become(ReviewState.IN_REVIEW);
    holdsOneOf(roles, Set.of(Role.REPORT_AUTHOR));
    if (!missing.isEmpty()) {
      throw new RuleBroken(
          "REV-3",
          missing.size(),
          String.join(
              ", ", missing.stream().map(m -> m.reason().subject() + " " + m.parts()).toList()));
    }
    return next;
  }

  /** The service level manager, not the author, finds the draft plausible; it stays IN_REVIEW. Breaks REV-1, REV-2, REV-4 or SOD-1. */
  public static void review(
      ReviewState state,
      Set<Role> roles,
      String reviewer,
      Collection<String> authors,
      List<Check> checks) {
    if (state != ReviewState.IN_REVIEW) throw new RuleBroken("REV-1", state, ReviewState.IN_REVIEW);
    holdsOneOf(roles, Set.of(Role.SERVICE_LEVEL_MANAGER));
    separate(reviewer, authors);
    allPassed(checks);
  }

  /** The reviewer or the approver sends a draft back with a reason; breaks REV-1, REV-2 or REV-7. */
  public static ReviewState sendBack(ReviewState state, Set<Role> roles, String reason) {
    ReviewState next = state.become(ReviewState.DRAFT);
    holdsOneOf(
        roles, Set.of(Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER, Role.RELATIONSHIP_MANAGER));
    if (!FreeText.says(reason)) throw RuleBroken.at("reason", "REV-7");
    return next;
  }

  /**
   * Approval, which freezes the snapshot; breaks REV-1, REV-2, REV-4, REV-5 or SOD-1.
   *
   * @param kind decides the role: SERVICE by service owner or service level manager, CUSTOMER by relationship manager
   * @param approver who approves, neither an author nor the reviewer
   * @param authors all who wrote or commented
   * @param reviewer who reviewed, {@code null} if nobody has
   * @param checks the automatic checks, all of which must have passed
   */
  public static ReviewState approve(
      ReviewState state,
      ReviewKind kind,
      Set<Role> roles,
      String approver,
      Collection<String> authors,
      String reviewer,
      List<Check> checks) {
    ReviewState next = state.become(ReviewState.APPROVED);
    holdsOneOf(
        roles,
        kind == ReviewKind.SERVICE
            ? Set.of(Role.SERVICE_OWNER, Role.SERVICE_LEVEL_MANAGER)
            : Set.of(Role.RELATIONSHIP_MANAGER));
    if (reviewer == null) throw new RuleBroken("REV-5");
    separate(approver, authors);
    if (Objects.equals(approver, reviewer)) throw new RuleBroken("SOD-1", approver);
    allPassed(checks);
    return next;
  }

  /** SYSTEM publishes to at least one representative of the customer; breaks REV-1 or REV-8. */
  public static ReviewState publish(ReviewState state, Collection<String> representatives) {
    ReviewState next = state.become(ReviewState.PUBLISHED);
    if (representatives.isEmpty()) throw new RuleBroken("REV-8");
    return next;
  }

  /**
   * A new revision is prepared that says what changed and why; the published one stays as it is until that is published.
   * Breaks REV-1, REV-2, REV-7, REV-9 or REV-13.
   *
   * @param open the number of a revision that is already being prepared, empty for none
   */
  public static void restate(
      ReviewState state, Set<Role> roles, String open, String reason, List<FigureChange> changes) {
    restatable(state, roles, open);
    if (!FreeText.says(reason)) throw RuleBroken.at("reason", "REV-7");
    if (changes.isEmpty()) throw new RuleBroken("REV-9");
  }

  /**
   * Whether somebody may prepare a new revision; if anything changed is known only after measuring again. Breaks REV-1, REV-2
   * or REV-13.
   */
  public static void restatable(ReviewState state, Set<Role> roles, String open) {
    state.become(ReviewState.RESTATED);
    holdsOneOf(roles, Set.of(Role.REPORT_AUTHOR));
    if (!open.isEmpty()) throw new RuleBroken("REV-13", open);
  }

  private static void holdsOneOf(Set<Role> held, Set<Role> wanted) {
    if (held.stream().noneMatch(wanted::contains))
      throw new RuleBroken("REV-2", wanted.stream().sorted().toList());
  }

  private static void separate(String person, Collection<String> authors) {
    if (authors.contains(person)) throw new RuleBroken("SOD-1", person);
  }

  private static void allPassed(List<Check> checks) {
    List<String> failed =
        checks.stream().filter(c -> !c.passed()).map(c -> c.id() + " " + c.values()).toList();
    if (!failed.isEmpty()) throw new RuleBroken("REV-4", String.join(", ", failed));
  }
}
