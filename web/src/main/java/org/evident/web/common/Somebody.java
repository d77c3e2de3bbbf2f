package org.evident.web.common;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.Role;

/** Whoever is signed in, asked for once a request: who they are, and the roles they have signed in with. */
public abstract class Somebody {

  @Inject private Callers callers;
  @Inject private HttpServletRequest request;

  private Caller caller;
  private ZoneId zone;
  private Set<Role> roles;

  /** The caller with roles in force. */
  public Caller caller() {
    if (caller == null) {
      caller = callers.current();
    }
    return caller;
  }

  /** Whether somebody is signed in. */
  public boolean known() {
    return caller().id() != null;
  }

  /** How people call them. */
  public String name() {
    return caller().name();
  }

  /** Whether they work for the provider, and are bound to no customer. */
  public boolean staff() {
    return known() && caller().customerId() == null;
  }

  /** The zone they read times in. */
  public ZoneId zone() {
    if (zone == null) {
      zone = callers.zone();
    }
    return zone;
  }

  /** Whether they belong to a customer, and see what a customer sees. */
  public boolean outside() {
    return caller().customerId() != null;
  }

  /** Whether they hold one of the roles. */
  public boolean may(Role... roles) {
    return Stream.of(roles).anyMatch(roles()::contains);
  }

  /** Whether a door lets them in. */
  boolean enters(Class<?> door) {
    return roles().stream().anyMatch(DoorRoles.of(door)::contains);
  }

  /** Whether a door lets them do one thing. */
  boolean enters(Class<?> door, String act) {
    return roles().stream().anyMatch(DoorRoles.of(door, act)::contains);
  }

  /** What they hold and have signed in with: a role taken over since opens doors from the next sign-in on. */
  Set<Role> roles() {
    if (roles == null) {
      roles =
          caller().roles().stream()
              .filter(role -> request.isUserInRole(role.name()))
              .collect(Collectors.toUnmodifiableSet());
    }
    return roles;
  }
}
