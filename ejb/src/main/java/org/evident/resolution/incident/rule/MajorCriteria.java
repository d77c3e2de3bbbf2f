package org.evident.resolution.incident.rule;

import java.util.EnumSet;
import java.util.Set;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;

/**
 * What makes an incident a major one, in one version (INC-3).
 *
 * @param graveImpact the slightest impact, 1 to 4, that makes a P1 extensive
 * @param manyReports how many other reports of one fault are many
 * @param overdue whether a P1 that is not solved within its time is major
 */
public record MajorCriteria(int version, int graveImpact, int manyReports, boolean overdue) {

  /** The criteria of an organisation that has not set its own. */
  public static final MajorCriteria DEFAULT = new MajorCriteria(1, 1, 5, true);

  /**
   * The criteria an incident meets.
   *
   * @param impact 1 to 4, or null where it is not judged
   * @param reports how many other incidents are its children or duplicates
   * @param breached whether its resolution time is exceeded
   */
  public Set<MajorCriterion> met(
      Priority priority, Integer impact, long reports, boolean breached) {
    Set<MajorCriterion> met = EnumSet.noneOf(MajorCriterion.class);
    boolean gravest = priority == Priority.P1;
    if (gravest && impact != null && impact <= graveImpact) {
      met.add(MajorCriterion.EXTENSIVE);
    }
    if (reports >= manyReports) {
      met.add(MajorCriterion.MANY_REPORTS);
    }
    if (gravest && overdue && breached) {
      met.add(MajorCriterion.OVERDUE);
    }
    return met;
  }

  /** Whether this version may follow the one in force; breaks INC.CRITERIA where that is a later one. */
  public void after(MajorCriteria inForce) {
    if (version < inForce.version) {
      throw RuleBroken.at("version", "INC.CRITERIA", version, inForce.version);
    }
  }

  /**
   * Approves a version that was proposed. Breaks SOD-1 for who wrote it, APR-1 where it is approved already.
   *
   * @param proposer login of who wrote it
   * @param approver login of who approved it, null while nobody has
   */
  public void approve(String proposer, String approver, String login) {
    if (approver != null) {
      throw new RuleBroken("APR-1", version, "APPROVED");
    }
    if (login.equals(proposer)) {
      throw new RuleBroken("SOD-1", login);
    }
  }
}
