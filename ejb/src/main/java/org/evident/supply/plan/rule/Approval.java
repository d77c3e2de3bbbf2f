package org.evident.supply.plan.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/**
 * Who has approved a plan, and who still has to (CPL-4).
 *
 * @param author who wrote it
 * @param services numbers of those it is about
 * @param voices what was said
 */
public record Approval(String author, Collection<String> services, List<Voice> voices) {

  /**
   * Somebody's approval.
   *
   * @param service the one they answer for; empty for the money
   */
  public record Voice(Role role, String service, String login) {

    /** The approval of an owner of a service. */
    public static Voice owner(String service, String login) {
      return new Voice(Role.SERVICE_OWNER, service, login);
    }

    /** The approval of whoever manages the finances. */
    public static Voice money(String login) {
      return new Voice(Role.FINANCE_MANAGER, "", login);
    }
  }

  /**
   * What somebody approves now: the services they answer for, or else the money.
   *
   * @param owned the services they answer for
   * @param pays whether they manage the finances of all services
   */
  public List<Voice> next(String login, Collection<String> owned, boolean pays) {
    if (author.equals(login)) {
      throw new RuleBroken("SOD-1", login);
    }
    List<Voice> owner =
        openServices().stream()
            .filter(owned::contains)
            .map(service -> Voice.owner(service, login))
            .toList();
    boolean paid = has(Role.FINANCE_MANAGER, login);
    if (!owner.isEmpty() && !paid) {
      return owner;
    }
    if (pays && moneyOpen() && !has(Role.SERVICE_OWNER, login)) {
      return List.of(Voice.money(login));
    }
    throw new RuleBroken("CPL-4", login);
  }

  /** Whether everybody has approved once some more do. */
  public boolean isWhole(List<Voice> more) {
    List<Voice> all = new ArrayList<>(voices);
    all.addAll(more);
    Approval then = new Approval(author, services, all);
    return then.openServices().isEmpty() && !then.moneyOpen();
  }

  /** The services whose owner has not approved yet. */
  public Collection<String> openServices() {
    TreeSet<String> open = new TreeSet<>(services);
    voices.stream()
        .filter(voice -> voice.role == Role.SERVICE_OWNER)
        .forEach(voice -> open.remove(voice.service));
    return open;
  }

  /** Whether the money is not approved yet. */
  public boolean moneyOpen() {
    return voices.stream().noneMatch(voice -> voice.role == Role.FINANCE_MANAGER);
  }

  private boolean has(Role role, String login) {
    return voices.stream().anyMatch(voice -> voice.role == role && voice.login.equals(login));
  }
}
