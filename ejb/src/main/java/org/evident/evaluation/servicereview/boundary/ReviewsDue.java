package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.waiting.boundary.Heap;
import org.evident.foundation.waiting.boundary.Heaped;
import org.evident.kernel.Role;

/**
 * The reviews whose next step is somebody's: a draft is its authors', what was handed over its reviewer's, what is approved
 * whoever publishes it. What waits for an approval is among the approvals.
 */
@ApplicationScoped
class ReviewsDue implements Heaped {

  private static final Map<String, Set<Role>> STEPS =
      Map.of(
          "r.state = 'DRAFT' ",
          Set.of(Role.REPORT_AUTHOR),
          "r.state = 'IN_REVIEW' and r.reviewed_by is null ",
          Set.of(Role.SERVICE_LEVEL_MANAGER),
          "r.state = 'APPROVED' ",
          Set.of(Role.SERVICE_LEVEL_MANAGER, Role.RELATIONSHIP_MANAGER));

  @Override
  public List<Heap> heaps(Caller caller, Map<Role, Set<Scope>> reach) {
    ReachedRows due = rows(reach);
    return List.of(
        new Heap(
            "review",
            "select r.id from review r join customer c on c.id = r.customer_id left join service s on"
                + " s.id = r.service_id "
                + due.sql(),
            due.values()));
  }

  /** Leaves the reviews due of the query in which {@code r} is the review, {@code c} its customer and {@code s} its service. */
  static ReachedRows rows(Map<Role, Set<Scope>> reach) {
    List<String> ways = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    STEPS.forEach(
        (state, roles) -> {
          Set<Scope> scopes =
              roles.stream()
                  .flatMap(role -> reach.getOrDefault(role, Set.of()).stream())
                  .collect(Collectors.toSet());
          if (!scopes.isEmpty()) {
            ReachedRows reached = ReachedRows.of(scopes, ReviewReach.COLUMNS);
            ways.add("(" + state + reached.sql() + ")");
            values.addAll(reached.values());
          }
        });
    return new ReachedRows(
        ways.isEmpty() ? "where 1 = 0 " : "where (" + String.join(" or ", ways) + ") ", values);
  }
}
