package org.evident.foundation.approval.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.foundation.approval.rule.ApprovalRule;
import org.evident.foundation.approval.rule.ApprovalState;
import org.evident.foundation.party.rule.DecisionType;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** The row of an approval. */
record StoredApproval(
    long id,
    String number,
    RecordRef subject,
    String version,
    String title,
    DecisionType type,
    ApprovalRule rule,
    int quorum,
    List<String> barred,
    List<List<Scope>> places,
    BigDecimal amount,
    String currency,
    String requestedBy,
    Instant requestedAt,
    Instant dueAt,
    ApprovalState state,
    Instant closedAt,
    String reason) {

  static StoredApproval of(Row row) {
    return new StoredApproval(
        row.number("id"),
        row.text("number"),
        new RecordRef(RecordKind.valueOf(row.text("subject_kind")), row.text("subject_number")),
        row.text("subject_version"),
        row.text("title"),
        DecisionType.valueOf(row.text("decision_type")),
        ApprovalRule.valueOf(row.text("rule")),
        (int) row.number("quorum"),
        row.text("barred").lines().toList(),
        row.text("places").lines().map(StoredApproval::scopes).toList(),
        row.decimal("amount"),
        row.text("currency"),
        row.text("requested_by"),
        row.instant("requested_at"),
        row.instant("due_at"),
        ApprovalState.valueOf(row.text("state")),
        row.instant("closed_at"),
        row.text("reason"));
  }

  /** Places in the form they are stored in: a line for each that has to be reached, its names between tabs. */
  static String written(List<? extends Collection<Scope>> places) {
    return places.stream()
        .map(
            one ->
                one.stream()
                    .map(scope -> scope.kind() + " " + scope.key())
                    .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  private static List<Scope> scopes(String line) {
    return Arrays.stream(line.split("\t"))
        .map(name -> name.split(" ", 2))
        .map(name -> new Scope(ScopeKind.valueOf(name[0]), name[1]))
        .toList();
  }
}
