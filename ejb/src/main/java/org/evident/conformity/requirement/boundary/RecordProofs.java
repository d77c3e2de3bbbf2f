package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evident.conformity.requirement.rule.Moments;
import org.evident.conformity.requirement.rule.Requirement;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Asks the conditions about one record only. */
@ApplicationScoped
class RecordProofs {

  /** Kinds that some conditions ask about in parts, such as a service for each customer: the part follows a stroke. */
  private static final Set<RecordKind> PARTED = Set.of(RecordKind.SERVICE, RecordKind.CUSTOMER);

  @Inject private Requirements requirements;
  @Inject private EvidenceBook book;
  @Inject private Reaches reaches;
  @Inject private Statements statements;

  /** What a record says of requirements now, in the order of the catalogue; nothing to whom no role reaches it for. */
  List<RecordProof> of(RecordRef about, Moments moments) {
    Reach reach = reaches.of(about.kind());
    List<RecordProof> found = new ArrayList<>();
    for (Requirement requirement : requirements.list()) {
      List<EvidenceCondition> conditions =
          book.of(requirement.id()).map(EvidenceRule::conditions).orElse(List.of());
      for (EvidenceCondition condition : conditions) {
        if (condition.kind() == about.kind()) {
          found.addAll(said(requirement, condition, about.number(), moments, reach));
        }
      }
    }
    return found;
  }

  private List<RecordProof> said(
      Requirement requirement,
      EvidenceCondition condition,
      String number,
      Moments moments,
      Reach reach) {
    Moments.Bound bound = moments.in(condition.query());
    List<Object> values = new ArrayList<>(bound.values());
    values.add(number);
    boolean parted = PARTED.contains(condition.kind());
    if (parted) {
      values.add(number + "/%");
    }
    values.addAll(reach.values());
    return statements.list(
        "select e.failed from ("
            + bound.query()
            + ") e where "
            + (parted ? "(e.number = ? or e.number like ?)" : "e.number = ?")
            + " and "
            + reach.sql("e.customer", "e.service"),
        row -> new RecordProof(requirement.id(), requirement.sentence(), row.text("failed")),
        values.toArray());
  }
}
