package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.assurance.availability.rule.AvailabilityPlanState;
import org.evident.assurance.availability.rule.AvailabilityPlanTerms;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Keyed;
import org.evident.kernel.RuleBroken;

/** Where availability plans are kept. */
@ApplicationScoped
class AvailabilityPlanRows {

  private static final int BLOCK = 50;

  private static final ReachedShelf<AvailabilityPlanView> SHELF =
      new ReachedShelf<>(AvailabilityPlanView.SELECT, "p", "plan", AvailabilityPlanView::of);

  @Inject private Statements statements;
  @Inject private Revisions revisions;
  @Inject private Clock clock;

  /** A plan by its number, if it is within reach. */
  AvailabilityPlanView find(String number, NeedReach reach) {
    return SHELF.find(statements, number, reach);
  }

  /** Plans within reach, the newest first, each with its key; in one state, or in each where none is named. */
  List<Keyed<AvailabilityPlanView>> page(NeedReach reach, String state, long before, int limit) {
    return SHELF.page(statements, reach, state, before, limit);
  }

  /** The approved plans one takes the place of: those of the same service that serve a requirement of the same agreement. */
  List<AvailabilityPlanView> before(AvailabilityPlanView next) {
    return statements.list(
        AvailabilityPlanView.SELECT
            + "where s.number = ? and p.state = ? and p.number <> ? and r.agreement_id is not distinct"
            + " from (select n.agreement_id from availability_requirement n where n.number = ?) order by"
            + " p.number",
        AvailabilityPlanView::of,
        next.service(),
        AvailabilityPlanState.APPROVED,
        next.number(),
        next.requirement());
  }

  /** The numbers of approved plans whose review is due by a day, and of that nobody was told. */
  List<String> due(LocalDate day) {
    return statements.list(
        "select p.number from availability_plan p where p.state = ? and p.review_due <= ? and"
            + " (p.reminded_for is null or p.reminded_for <> p.review_due) order by p.number",
        row -> row.text("number"),
        AvailabilityPlanState.APPROVED,
        day);
  }

  /** Notes that people are told of the review of a plan, once for each day; what people wrote on it stays as they read it. */
  boolean remind(String number) {
    return statements.change(
            "update availability_plan set reminded_for = review_due where number = ? and (reminded_for is"
                + " null or reminded_for <> review_due)",
            number)
        > 0;
  }

  /** Refuses an owner who is nobody of the provider. */
  void requireOwner(String login) {
    statements
        .first(
            "select id from person where login = ? and active and customer_id is null",
            row -> row.number("id"),
            login)
        .orElseThrow(() -> RuleBroken.at("owner", "REC-1", login));
  }

  void insert(String number, String requirement, AvailabilityPlanTerms terms, String by) {
    statements.change(
        "insert into availability_plan (id, number, version, service_id, requirement_id, title, measures,"
            + " owner, review_due, state, author, created_at) select cast(? as bigint), cast(? as"
            + " varchar(20)), 1, r.service_id, r.id, cast(? as varchar(200)), cast(? as varchar(4000)),"
            + " cast(? as varchar(100)), cast(? as date), cast(? as varchar(20)), cast(? as"
            + " varchar(100)), cast(? as timestamp(6) with time zone) from availability_requirement r"
            + " where r.number = ?",
        statements.block("availability_plan_seq", BLOCK),
        number,
        terms.title(),
        terms.measures(),
        terms.owner(),
        terms.review(),
        AvailabilityPlanState.DRAFT,
        by,
        clock.instant(),
        requirement);
  }

  /** Sets columns of a plan, unless somebody else changed it meanwhile. */
  void set(AvailabilityPlanView plan, String columns, Object... values) {
    set(plan.number(), plan.version(), columns, values);
  }

  /** Sets columns of a plan that was read in a version. */
  void set(String number, long version, String columns, Object... values) {
    revisions.set("availability_plan", number, version, columns, values);
  }
}
