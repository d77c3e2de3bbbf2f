package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.evident.assurance.availability.rule.Decider;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.register.boundary.Registered;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;

/** Asks who it is that approves a window or leaves an outage out, whenever that changes, or what it is about. */
@ApplicationScoped
class DowntimeDecisions {

  private static final List<String> WINDOW =
      List.of("service", "start", "end", "noticeSentAt", "approvedBy", "approvedAt");
  private static final List<String> OUTAGE =
      List.of("service", "component", "start", "end", "excludedBy", "excludedReason");

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Mandates mandates;

  /** A window, which may be approved; the one before is null for a new one. */
  void window(Registered before, Values values) {
    if (values.has("approvedBy") && differs(WINDOW, before, values)) {
      Caller caller = callers.current();
      decider(caller, values).approve(author(caller, before), values.text("approvedBy"));
    }
  }

  /** An outage, which may be left out; the one before is null for a new one. */
  void outage(Registered before, Values values) {
    if (values.has("excludedBy") && differs(OUTAGE, before, values)) {
      Caller caller = callers.current();
      decider(caller, values)
          .exclude(author(caller, before), values.text("excludedBy"), responsible(values));
    }
  }

  private static boolean differs(List<String> fields, Registered before, Values values) {
    return before == null
        || fields.stream()
            .anyMatch(field -> !Objects.equals(before.values().of(field), values.of(field)));
  }

  private static String author(Caller caller, Registered before) {
    return before == null ? caller.login() : before.author();
  }

  private Decider decider(Caller caller, Values values) {
    Reference service = (Reference) values.of("service");
    Set<Role> roles =
        mandates.roles(service == null ? List.of() : List.of(Scope.service(service.number())));
    return new Decider(caller.login(), caller.name(), team(caller), roles);
  }

  private String team(Caller caller) {
    return statements
        .first(
            "select t.name from person p join team t on t.id = p.team_id where p.login = ?",
            row -> row.text("name"),
            caller.login())
        .orElse(null);
  }

  private String responsible(Values values) {
    Reference service = (Reference) values.of("service");
    return service == null
        ? null
        : statements
            .first(
                "select t.name from service s join team t on t.id = s.team_id where s.id = ?",
                row -> row.text("name"),
                service.id())
            .orElse(null);
  }
}
