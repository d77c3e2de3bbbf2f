package org.evident.agreement.supplier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.agreement.servicelevel.boundary.SupportedTargets;
import org.evident.agreement.supplier.rule.ContractState;
import org.evident.agreement.supplier.rule.ExitChecklist;
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
  @Inject private Clock clock;

  /** Contracts by number, after one and up to a number of them, in one state or, with null, in each. */
  List<ContractLine> page(String after, int limit, String state) {
    return statements.list(
        "select c.number, c.supplier, c.title, c.state, c.starts_on, c.ends_on, c.amount, c.currency,"
            + " (select count(*) from contract_check k join agreement_version v on v.agreement_id ="
            + " k.agreement_id and v.version_no = k.version_no where k.contract_id = c.id and k.gaps"
            + " <> '' and v.state in "
            + SupportedTargets.LIVING
            + ") as gaps from contract c where c.number > ? and (cast(? as varchar) is null or c.state ="
            + " cast(? as varchar)) order by c.number fetch first "
            + limit
            + " rows only",
        ContractLine::of,
        after,
        state,
        state);
  }

  /** One contract by number. */
  StoredContract find(String number) {
    return find("", number);
  }

  /** One contract by number, which nobody else changes meanwhile. */
  StoredContract hold(String number) {
    return find(" for update", number);
  }

  private StoredContract find(String lock, String number) {
    return statements
        .first("select * from contract where number = ?" + lock, StoredContract::of, number)
        .orElseThrow(() -> RuleBroken.at("contract", "REC-1", number));
  }

  /** The contracts that time may move: signed or in force. */
  List<StoredContract> running() {
    return statements.list(
        "select * from contract where state in ('SIGNED', 'ACTIVE') order by number",
        StoredContract::of);
  }

  /** The contract with all that belongs to it. */
  ContractView view(StoredContract contract) {
    return contract.view(
        statements.list(
            "select a.number from contract_agreement n join agreement a on a.id = n.agreement_id where"
                + " n.contract_id = ? order by a.number",
            row -> row.text("number"),
            contract.id()),
        targets(contract.id()),
        supports("c.id = ? and v.state in " + SupportedTargets.LIVING, contract.id()));
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

  /** What contracts promise for an agreement. */
  List<ContractSupport> supports(String agreement) {
    return supports("a.number = ?", agreement);
  }

  private List<ContractSupport> supports(String condition, Object value) {
    return statements.list(
        ContractSupport.SELECT
            + condition
            + " order by a.number, k.version_no, c.number, k.position",
        ContractSupport::of,
        value);
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
