package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.ReadOnce;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/**
 * Lets a call about one incident through only if a role that opens the door reaches the incident's service, customer or
 * team (PTY-10). Whoever no role reaches it for does not learn that there is one.
 */
public class IncidentReach {

  private static final String PLACES =
      "select c.number as customer, s.number as service, i.team_name as team"
          + NamedIncident.FROM
          + " join customer c on c.id = i.customer_id join service s on s.id = i.service_id";

  @Inject private Statements statements;
  @Inject private Mandates mandates;
  @Inject private Callers callers;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    boolean aboutOne = call.getParameters().length > 0 && call.getParameters()[0] instanceof String;
    if (aboutOne && callers.current().id() != null) {
      String number = (String) call.getParameters()[0];
      for (Collection<Scope> places : places(number)) {
        require(number, places, opening(call.getMethod()));
      }
    }
    return call.proceed();
  }

  private List<Collection<Scope>> places(String number) {
    return ReadOnce.of(
        () -> statements.list(PLACES, IncidentReach::places, number, number),
        IncidentReach.class,
        number);
  }

  private void require(String number, Collection<Scope> places, Role... opening) {
    if (mandates.roles(places).isEmpty()) {
      throw RuleBroken.at("incident", "REC-1", number);
    }
    if (opening.length > 0) {
      mandates.require(places, opening);
    }
  }

  /** The roles that open a method; none where any will do. */
  private static Role[] opening(Method method) {
    if (method.isAnnotationPresent(PermitAll.class)) {
      return new Role[0];
    }
    RolesAllowed here = method.getAnnotation(RolesAllowed.class);
    RolesAllowed allowed =
        here == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : here;
    return roles(allowed);
  }

  /** The roles that open a door. */
  static Role[] roles(RolesAllowed allowed) {
    return Arrays.stream(allowed.value()).map(Role::valueOf).toArray(Role[]::new);
  }

  private static Collection<Scope> places(Row row) {
    List<Scope> places = new ArrayList<>();
    places.add(Scope.customer(row.text("customer")));
    places.add(Scope.service(row.text("service")));
    if (row.text("team") != null) {
      places.add(new Scope(ScopeKind.TEAM, row.text("team")));
    }
    return places;
  }
}
