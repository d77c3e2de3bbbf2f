package org.evident.resolution.incident.rule;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.RuleBroken;

/**
 * What must hold before the next step of a major incident's procedure (INC-3).
 *
 * @param reported whether its report is written
 * @param published whether the report is published
 */
public record MajorProcedure(MajorState state, boolean reported, boolean published) {

  /** Until when somebody judges whether a P1 is major. */
  public static Instant verdictDue(Instant gravestSince, Amounts amounts) {
    return gravestSince.plus(amounts.minutes(ProcessParameter.MAJOR_VERDICT));
  }

  /** Until when somebody is named to lead it. */
  public static Instant managerDue(Instant declaredAt, Amounts amounts) {
    return declaredAt.plus(amounts.minutes(ProcessParameter.MAJOR_MANAGER));
  }

  /** Until when top management is told of it. */
  public static Instant topDue(Instant declaredAt, Amounts amounts) {
    return declaredAt.plus(amounts.minutes(ProcessParameter.MAJOR_TOP_TOLD));
  }

  /** Until when it is reviewed. */
  public static Optional<Instant> reviewDue(
      Instant restoredAt, ServiceCalendar organisation, Amounts amounts) {
    return organisation.endOfBusinessDay(restoredAt, amounts.of(ProcessParameter.MAJOR_REVIEW));
  }

  /** It is restored once top management and the customers have been told; breaks INC.MAJOR.TOLD. */
  public static void restore(boolean topTold, boolean customersTold) {
    if (!topTold) throw RuleBroken.at("audience", "INC.MAJOR.TOLD", "TOP_MANAGEMENT");
    if (!customersTold) throw RuleBroken.at("audience", "INC.MAJOR.TOLD", "CUSTOMERS");
  }

  /** It is downgraded with a reason while its service is not restored; breaks INC.MAJOR.DOWNGRADE or REV-7. */
  public void downgrade(String reason) {
    if (state != MajorState.DECLARED) throw new RuleBroken("INC.MAJOR.DOWNGRADE", state);
    Guards.reason(reason);
  }

  /**
   * It is reviewed once its service is restored and its report written, and names the problem behind it or why there is
   * none; breaks INC.MAJOR.OPEN, INC.MAJOR.REPORT, INC.MAJOR.STATE or INC.MAJOR.PROBLEM.
   */
  public void review(String problem, String noProblemReason) {
    if (state == MajorState.DECLARED) throw new RuleBroken("INC.MAJOR.OPEN");
    if (state.isOver()) throw new RuleBroken("INC.MAJOR.STATE", state);
    if (!reported) throw new RuleBroken("INC.MAJOR.REPORT");
    boolean named = problem != null && !problem.isBlank();
    boolean explained = noProblemReason != null && !noProblemReason.isBlank();
    if (named == explained) throw RuleBroken.at("problem", "INC.MAJOR.PROBLEM");
  }

  /** Its report is published once it is reviewed; breaks INC.MAJOR.REVIEW. */
  public void publish() {
    if (state.awaitsReview()) throw new RuleBroken("INC.MAJOR.REVIEW");
    if (state == MajorState.DOWNGRADED) throw new RuleBroken("INC.MAJOR.STATE", state);
  }

  /** It is closed once its report is published; breaks INC.MAJOR.REVIEW, INC.MAJOR.PUBLISHED or INC.MAJOR.STATE. */
  public void close() {
    if (state.awaitsReview()) throw new RuleBroken("INC.MAJOR.REVIEW");
    if (state.isOver()) throw new RuleBroken("INC.MAJOR.STATE", state);
    if (!published) throw new RuleBroken("INC.MAJOR.PUBLISHED");
  }

  /** Whoever leads a major incident does not solve it alone; breaks INC-10. */
  public static void apart(String manager, Set<String> resolvers) {
    if (manager != null && Set.of(manager).equals(resolvers)) {
      throw RuleBroken.at("leader", "INC-10", manager);
    }
  }
}
