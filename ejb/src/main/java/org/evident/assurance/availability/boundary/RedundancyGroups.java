package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** How many members of a redundancy group must be up is said of the group, whichever member says it (AV-8). */
@ApplicationScoped
class RedundancyGroups {

  @Inject private Statements statements;
  @Inject private Histories histories;

  /**
   * Refuses a new member that says another number than those there are; where one that is there is corrected, the others
   * follow.
   *
   * @param id key of the member corrected, null for a new one
   */
  void agree(Long id, Values values) {
    if (!values.has("redundancyGroup")) {
      return;
    }
    long k = (Long) values.of("k");
    List<Member> members =
        statements.list(
            "select id, number, k from service_dependency where service_id = ? and redundancy_group = ?"
                + " and withdrawn_at is null order by id",
            Member::of,
            ((Reference) values.of("service")).id(),
            values.text("redundancyGroup"));
    boolean speaksForAll = members.stream().anyMatch(member -> Objects.equals(member.id(), id));
    for (Member member : members) {
      if (member.k() != k && !Objects.equals(member.id(), id)) {
        if (!speaksForAll) {
          throw RuleBroken.at("k", "AV-8.K", values.text("redundancyGroup"), member.k(), k);
        }
        follow(member, k);
      }
    }
  }

  private void follow(Member member, long k) {
    statements.change(
        "update service_dependency set k = ?, version = version + 1 where id = ?", k, member.id());
    histories.write(
        new RecordRef(RecordKind.SERVICE_DEPENDENCY, member.number()),
        "CORRECTED",
        "k: %d > %d; reason: as another member of the group says".formatted(member.k(), k));
  }

  private record Member(Long id, String number, long k) {
    static Member of(Row row) {
      return new Member(row.number("id"), row.text("number"), row.number("k"));
    }
  }
}
