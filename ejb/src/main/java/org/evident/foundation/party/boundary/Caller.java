package org.evident.foundation.party.boundary;

import java.util.Set;
import org.evident.kernel.Role;

/**
 * Whoever asks, with what they may see.
 *
 * @param id the person's key, or null for the system itself
 * @param login the name they signed in with
 * @param name how people call them
 * @param roles the roles in force today
 * @param customerId the customer they are bound to and may only see, or null for the provider's staff
 */
public record Caller(Long id, String login, String name, Set<Role> roles, Long customerId) {

  /** The application acting by itself: timers and batch jobs. */
  public static final Caller SYSTEM = new Caller(null, "SYSTEM", "SYSTEM", Set.of(), null);

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Whether the caller holds one of the roles. */
  public boolean hasAny(Role... wanted) {
    for (Role role : wanted) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether records of this customer are the caller's to see. */
  public boolean sees(long customer) {
    return customerId == null || customerId == customer;
  }

  /** The same caller with one of the roles only. */
  public Caller with(Role role) {
    return new Caller(id, login, name, Set.of(role), customerId);
  }
}
