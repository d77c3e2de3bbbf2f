package org.evident.foundation.party.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * How far a role reaches (processes.md 1.4).
 *
 * @param key the number or name of the one thing meant, null for {@code GLOBAL}
 */
public record Scope(ScopeKind kind, String key) {

  /** Everything. */
  public static final Scope GLOBAL = new Scope(ScopeKind.GLOBAL, null);

  public Scope {
    Objects.requireNonNull(kind, "kind");
  }

  /** One service, by number. */
  public static Scope service(String number) {
    return new Scope(ScopeKind.SERVICE, number);
  }

  /** One customer, by number. */
  public static Scope customer(String number) {
    return new Scope(ScopeKind.CUSTOMER, number);
  }

  /** One process, by its key. */
  public static Scope process(String key) {
    return new Scope(ScopeKind.PROCESS, key);
  }

  /**
   * The same scopes, and everything where one of them is of a kind that cuts across customers and services (PTY-10).
   *
   * @param kinds those that do, for what is asked about
   */
  public static Set<Scope> across(Collection<Scope> scopes, ScopeKind... kinds) {
    Set<ScopeKind> across = Set.of(kinds);
    Set<Scope> all = new HashSet<>(scopes);
    if (scopes.stream().anyMatch(scope -> across.contains(scope.kind()))) {
      all.add(GLOBAL);
    }
    return all;
  }

  /** Whether this scope holds something that belongs to all of the places given (PTY-10). */
  public boolean reaches(Collection<Scope> places) {
    return kind == ScopeKind.GLOBAL || places.contains(this);
  }
}
