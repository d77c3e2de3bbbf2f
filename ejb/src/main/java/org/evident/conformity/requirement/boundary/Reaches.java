package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.search.boundary.Searches;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** Says how far a reader sees records of a kind: as far as the roles reach that open them. */
@ApplicationScoped
class Reaches {

  /** What is no record of a process; whoever reads requirements reads it. */
  private static final Set<RecordKind> OPEN =
      Set.of(
          RecordKind.AUTHORITY,
          RecordKind.HISTORY,
          RecordKind.REQUIREMENT,
          RecordKind.DUTY,
          RecordKind.MAJOR_CRITERIA,
          RecordKind.PROCESS_PARAMETER);

  @Inject private Searches searches;
  @Inject private EvidenceBook book;
  @Inject private Mandates mandates;

  /** How far the caller sees records of a kind. */
  Reach of(RecordKind kind) {
    if (OPEN.contains(kind)) {
      return new Reach(Set.of(Scope.GLOBAL));
    }
    Set<Role> roles = new HashSet<>(searches.opening(kind));
    roles.addAll(book.readers(kind));
    return new Reach(mandates.scopes(roles.toArray(Role[]::new)));
  }
}
