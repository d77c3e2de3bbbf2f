package org.evident.agreement.supplier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.agreement.servicelevel.boundary.AgreementReach;
import org.evident.agreement.servicelevel.boundary.SupportedTargets;
import org.evident.agreement.supplier.rule.ContractState;
import org.evident.agreement.supplier.rule.ExitChecklist;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Where contracts are kept. */
@ApplicationScoped
class ContractRows {

  private static final int BLOCK = 50;
  private static final int SECONDS = 60;
  private static final String CHANGE = "update contract set version = version + 1, ";

  @Inject private Statements statements;
  @Inject private AgreementReach agreements;
  @Inject private Clock clock;

  /** One contract by number. */
  StoredContract find(String number) {
    return find("", number, ReachedRows.ALL);
  }

  /** One contract by number, if it is among those somebody reads. */
  StoredContract find(String number, ReachedRows reached) {
    return find("", number, reached);
  }

  /** One contract by number, which nobody else changes meanwhile. */
  StoredContract hold(String number) {
    return find("for update", number, ReachedRows.ALL);
  }

  private StoredContract find(String lock, String number, ReachedRows reached) {
    return statements
        .first(
            "select c.* from contract c where c.number = ? " + reached.sql() + lock,
            StoredContract::of,
            reached.after(number))
        .orElseThrow(() -> RuleBroken.at("contract", "REC-1", number));
  }

  /** The contracts that time may move: signed or in force. */
  List<StoredContract> running() {
    return statements.list(
        "select * from contract where state in ('SIGNED', 'ACTIVE') order by number",
        StoredContract::of);
  }

  /** The contract with all that belongs to it, of agreements those the caller reads. */
  ContractView view(StoredContract contract) {
    ReachedRows agreed = agreements.rows();
    return contract.view(
        statements.list(
            "select a.number from contract_agreement n join agreement a on a.id = n.agreement_id where"
                + " n.contract_id = ? "
                + agreed.sql()
                + "order by a.number",
            row -> row.text("number"),
            agreed.after(contract.id())),
        targets(contract.id()),
        supports(
            "c.id = ? and v.state in " + SupportedTargets.LIVING + " " + agreed.sql(),
            agreed.after(contract.id())));
  }

  /** The promises of a contract in figures. */
  List<ContractView.Target> targets(long contract) {
    return statements.list(
        "select metric, priority, limit_seconds, allowance_seconds, calendar_code, availability from"
            + " contract_target where contract_id = ? order by position",
        ContractRows::target,
        contract);
  }

  /** The key of an agreement by its number. */
  Optional<Long> agreement(String number) {
    return statements.first(
        "select id from agreement where number = ?", row -> row.number("id"), number);
  }

  /** What the contracts somebody reads promise for an agreement. */
  List<ContractSupport> supports(String agreement, ReachedRows reached) {
    return supports("a.number = ? " + reached.sql(), reached.after(agreement));
  }

  private List<ContractSupport> supports(String condition, Object... values) {
    return statements.list(
        ContractSupport.SELECT
            + condition
            + " order by a.number, k.version_no, c.number, k.position",
        ContractSupport::of,
        values);
  }

  /** The keys of the agreements a contract supports. */
  List<Long> agreements(long contract) {
    return statements.list(
        "select agreement_id from contract_agreement where contract_id = ? order by agreement_id",
        row -> row.number("agreement_id"),
        contract);
  }

  void insert(String number, WriteContract command, List<Long> agreements, String author) {
    long id = statements.block("contract_seq", BLOCK);
    Instant now = clock.instant();
    statements.change(
        "insert into contract (supplier, title, scope_of_supply, requirements, other_obligation,"
            + " our_authority, their_authority, signatory, has_access, security_assessment, starts_on,"
            + " ends_on, notice_days, amount, currency, id, number, version, terms_no, state, author,"
            + " created_at, checked_at, data_returned, access_removed, knowledge_handed_over,"
            + " assets_returned, reminded) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " 1, 1, ?, ?, ?, ?, false, false, false, false, 0)",
        values(command, id, number, ContractState.DRAFT, author, now, now));
    parts(id, command, agreements);
  }

  void update(long id, WriteContract command, List<Long> agreements) {
    statements.change(
        CHANGE
            + "terms_no = terms_no + 1, offered_at = null, supplier = ?, title = ?, scope_of_supply ="
            + " ?, requirements = ?, other_obligation = ?, our_authority = ?, their_authority = ?,"
            + " signatory = ?, has_access = ?, security_assessment = ?, starts_on = ?, ends_on = ?,"
            + " notice_days = ?, amount = ?, currency = ? where id = ?",
        values(command, id));
    for (String table : List.of("contract_check", "contract_target", "contract_agreement")) {
      statements.change("delete from " + table + " where contract_id = ?", id);
    }
    parts(id, command, agreements);
  }

  void offered(long id) {
    statements.change(CHANGE + "offered_at = ? where id = ?", clock.instant(), id);
  }

  void signed(long id, ContractState state, String login) {
    statements.change(
        CHANGE + "state = ?, signed_by = ?, signed_at = ? where id = ?",
        state,
        login,
        clock.instant(),
        id);
  }

  void exit(long id, ExitChecklist exit) {
    statements.change(
        CHANGE
            + "data_returned = ?, access_removed = ?, knowledge_handed_over = ?, assets_returned = ?"
            + " where id = ?",
        exit.dataReturned(),
        exit.accessRemoved(),
        exit.knowledgeHandedOver(),
        exit.assetsReturned(),
        id);
  }

  void move(long id, ContractState state, LocalDate endedOn, String reason) {
    statements.change(
        CHANGE
            + "state = ?, ended_on = cast(? as date), end_reason = cast(? as varchar) where id = ?",
        state,
        endedOn,
        reason,
        id);
  }

  void reminded(long id, int reminders) {
    statements.change("update contract set reminded = ? where id = ?", reminders, id);
  }

  private void parts(long id, WriteContract command, List<Long> agreements) {
    List<Object[]> targets = new ArrayList<>();
    for (WriteContract.Target target : command.targets()) {
      targets.add(
          new Object[] {
            id,
            targets.size(),
            target.metric(),
            target.priority() == null ? null : target.priority().name(),
            target.limitMinutes() == null ? null : target.limitMinutes() * SECONDS,
            target.allowanceMinutes() * SECONDS,
            target.calendar(),
            target.availabilityPercent()
          });
    }
    statements.changeAll(
        "insert into contract_target (contract_id, position, metric, priority, limit_seconds,"
            + " allowance_seconds, calendar_code, availability) values (?, ?, ?, ?, ?, ?, ?, ?)",
        targets);
    statements.changeAll(
        "insert into contract_agreement (contract_id, agreement_id) values (?, ?)",
        agreements.stream().map(agreement -> new Object[] {id, agreement}).toList());
  }

  private static Object[] values(WriteContract command, Object... more) {
    List<Object> values = new ArrayList<>();
    values.add(command.supplier().strip());
    values.add(command.title().strip());
    values.add(command.scope());
    values.add(command.requirements());
    values.add(command.otherObligation());
    values.add(command.ourAuthority());
    values.add(command.theirAuthority());
    values.add(command.supplierSignatory());
    values.add(command.hasAccess());
    values.add(command.securityAssessment());
    values.add(command.startsOn());
    values.add(command.endsOn());
    values.add(command.noticeDays());
    values.add(command.value());
    values.add(command.currency());
    values.addAll(List.of(more));
    return values.toArray();
  }

  private static ContractView.Target target(Row row) {
    return new ContractView.Target(
        row.text("metric"),
        row.text("priority"),
        ContractSupport.minutes(row.numberOrNull("limit_seconds")),
        row.number("allowance_seconds") / SECONDS,
        row.text("calendar_code"),
        row.decimal("availability"));
  }
}
