package org.evident.agreement.supplier.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evident.agreement.supplier.rule.ContractState;
import org.evident.agreement.supplier.rule.ContractTerm;
import org.evident.agreement.supplier.rule.ContractTerms;
import org.evident.agreement.supplier.rule.ContractTerms.PromisedTarget;
import org.evident.agreement.supplier.rule.ExitChecklist;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.Priority;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** The row of a contract. */
record StoredContract(
    long id,
    String number,
    long version,
    int termsNo,
    String supplier,
    String title,
    String scope,
    String requirements,
    String otherObligation,
    String ourAuthority,
    String theirAuthority,
    String signatory,
    boolean access,
    String securityAssessment,
    ContractTerm term,
    BigDecimal value,
    String currency,
    ContractState state,
    String author,
    Instant checkedAt,
    Instant offeredAt,
    String signedBy,
    Instant signedAt,
    LocalDate endedOn,
    String endReason,
    ExitChecklist exit,
    int reminded) {

  static StoredContract of(Row row) {
    return new StoredContract(
        row.number("id"),
        row.text("number"),
        row.number("version"),
        (int) row.number("terms_no"),
        row.text("supplier"),
        row.text("title"),
        row.text("scope_of_supply"),
        row.text("requirements"),
        row.text("other_obligation"),
        row.text("our_authority"),
        row.text("their_authority"),
        row.text("signatory"),
        row.flag("has_access"),
        row.text("security_assessment"),
        term(row),
        row.decimal("amount"),
        row.text("currency"),
        ContractState.valueOf(row.text("state")),
        row.text("author"),
        row.instant("checked_at"),
        row.instant("offered_at"),
        row.text("signed_by"),
        row.instant("signed_at"),
        row.date("ended_on"),
        row.text("end_reason"),
        new ExitChecklist(
            row.flag("data_returned"),
            row.flag("access_removed"),
            row.flag("knowledge_handed_over"),
            row.flag("assets_returned")),
        (int) row.number("reminded"));
  }

  static ContractTerm term(Row row) {
    return new ContractTerm(
        row.date("starts_on"), row.date("ends_on"), (int) row.number("notice_days"));
  }

  RecordRef about() {
    return new RecordRef(RecordKind.CONTRACT, number);
  }

  /** What a role has to reach to act on it (PTY-10). */
  List<Scope> places() {
    return places(supplier);
  }

  static List<Scope> places(String supplier) {
    return List.of(new Scope(ScopeKind.PARTY, supplier));
  }

  /** What its signature asks for. */
  ContractTerms terms(List<ContractView.Target> targets) {
    return new ContractTerms(
        scope,
        requirements,
        targets.stream().map(StoredContract::promised).toList(),
        otherObligation,
        ourAuthority,
        theirAuthority,
        signatory,
        access,
        securityAssessment);
  }

  private static PromisedTarget promised(ContractView.Target target) {
    Priority priority = target.priority() == null ? null : Priority.valueOf(target.priority());
    return new PromisedTarget(
        target.metric(), priority, target.limitMinutes(), target.availabilityPercent());
  }

  ContractView view(
      List<String> agreements, List<ContractView.Target> targets, List<ContractSupport> checks) {
    return new ContractView(
        number,
        version,
        termsNo,
        supplier,
        title,
        scope,
        requirements,
        otherObligation,
        ourAuthority,
        theirAuthority,
        signatory,
        access,
        securityAssessment,
        term.startsOn(),
        term.endsOn(),
        term.noticeDays(),
        value,
        currency,
        state.name(),
        author,
        checkedAt,
        offeredAt,
        signedBy,
        signedAt,
        endedOn,
        endReason,
        exit.open(),
        agreements,
        targets,
        checks);
  }
}
