package org.evident.resolution.incident.rule;

import org.evident.kernel.RuleBroken;

/**
 * Somebody a report is to be kept for by whoever takes it in (RPR-1).
 *
 * @param login what they sign in with
 * @param customer the key of the customer they belong to, null for somebody of the provider
 * @param active whether they may sign in
 */
public record NamedReporter(String login, Long customer, boolean active) {

  /**
   * Refuses who cannot be the reporter.
   *
   * @param of the key of the customer the report is for
   * @param outside whether who takes it in belongs to the customer, and so names colleagues only
   * @throws RuleBroken RPR-1 at {@code reporter} for who is not active, of another customer, or of the provider where a
   *     customer names them
   */
  public void require(long of, boolean outside) {
    boolean fits = customer == null ? !outside : customer == of;
    if (!active || !fits) {
      throw unknown(login);
    }
  }

  /** The same refusal for who does not exist, so that nobody learns which logins do. */
  public static RuleBroken unknown(String login) {
    return RuleBroken.at("reporter", "RPR-1", login);
  }
}
