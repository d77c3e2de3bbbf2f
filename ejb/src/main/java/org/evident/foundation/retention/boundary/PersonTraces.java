package org.evident.foundation.retention.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.search.boundary.SearchIndex;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/**
 * Where a person may stand by login, name or address outside the history. Tests look for columns that are named as if a
 * person stood there, and for what is left of somebody in every column of every table, so that none is forgotten here.
 */
@ApplicationScoped
class PersonTraces {

  static final List<String> COLUMNS =
      List.of(
          "action_item.owner_name",
          "action_item.raised_by",
          "action_item.verified_by",
          "agreement_version.author",
          "agreement_version.customer_signed_by",
          "agreement_version.provider_signed_by",
          "approval.requested_by",
          "approval_voice.delegated_to",
          "approval_voice.login",
          "approval_voice.recorded_by",
          "attachment.added_by",
          "attachment.removed_by",
          "breach_cause.author",
          "breach_cause.party",
          "capacity_event.acknowledged_by",
          "capacity_event.closed_by",
          "capacity_plan.author",
          "capacity_plan_voice.login",
          "availability_plan.approved_by",
          "availability_plan.author",
          "availability_plan.owner",
          "availability_plan.reviewed_by",
          "availability_requirement.author",
          "availability_requirement.confirmed_by",
          "availability_requirement.customer_by",
          "availability_requirement.provider_by",
          "availability_test.author",
          "capacity_requirement.agreed_by",
          "capacity_requirement.author",
          "capacity_requirement.reviewed_by",
          "capacity_review.author",
          "capacity_scenario_revision.made_by",
          "change_record.author",
          "clock_amendment.approver",
          "clock_amendment.requester",
          "clock_event.actor",
          "complaint.author",
          "conformity_day.requested_by",
          "conformity_override.given_by",
          "conformity_override.withdrawn_by",
          "conformity_pack.requested_by",
          "consumed_units.author",
          "continuity_invocation.author",
          "continuity_requirement.author",
          "continuity_test.author",
          "contract.author",
          "contract.signed_by",
          "cost_line.author",
          "customer.reviewed_by",
          "demand_forecast.approved_by",
          "demand_forecast.author",
          "demand_month.explained_by",
          "demand_pattern.author",
          "directory_run.asked_by",
          "duty_occurrence.completed_by",
          "duty_occurrence.skip_approved_by",
          "duty_occurrence.skip_asked_by",
          "import_run.requested_by",
          "incident.assignee_order",
          "incident.reporter",
          "incident.reporter_order",
          "incident_escalation.acknowledged_by",
          "incident_export.requested_by",
          "job_order.requested_by",
          "known_error.author",
          "maintenance_window.approved_by",
          "maintenance_window.author",
          "major_incident.declared_by",
          "major_incident.leader",
          "major_incident.participants",
          "major_incident.reported_by",
          "major_entry.author",
          "major_verdict.decided_by",
          "major_criteria.approved_by",
          "major_criteria.proposed_by",
          "metric_definition.author",
          "monitoring_event.author",
          "outage.author",
          "outage.excluded_by",
          "outage_step.taken_by",
          "person_login.login",
          "presence.login",
          "problem.author",
          "process_parameter.set_by",
          "raised_escalation.acknowledged_by",
          "raised_escalation.raised_by",
          "incident_security.shown_by",
          "received_mail.decided_by",
          "received_mail.sender",
          "received_mail.sender_name",
          "record_classification.set_by",
          "record_link.created_by",
          "review.approved_by",
          "review.restated_by_author",
          "review.reviewed_by",
          "review.submitted_by",
          "review_comment.author",
          "review_comment.owner",
          "review_decision.decided_by",
          "review_meeting.closed_by",
          "review_meeting.participants",
          "retention_rule.set_by",
          "delegation.created_by",
          "delegation.ended_by",
          "disposal.disposed_by",
          "scheduled_duty.created_by",
          "report_definition.author",
          "release_record.author",
          "report_catalogue_review.author",
          "communication_plan_entry.author",
          "communication.author",
          "communication.issuer",
          "security_incident.author",
          "staff_plan.author",
          "service_dependency.author",
          "service_request.author",
          "supplier_target.author",
          "survey.author",
          "survey_response.author",
          "survey_response.respondent",
          "work_note.author",
          "workload_count.author",
          "metric_value.author");

  /** What is of one person only. */
  private static final List<String> OWN =
      List.of(
          "update received_mail set sender = 'erased', sender_name = '', body = '' where sender ="
              + " (select p.email_key from person p where p.id = ?)",
          "delete from notice_mail where notice_id in (select id from notice where person_id = ?)",
          "delete from notice where person_id = ?",
          "delete from access_token where person_id = ?",
          "delete from draft where person_id = ?",
          "delete from saved_view where owner_id = ? and team_id is null",
          "delete from person_preference where person_id = ?",
          "delete from person_login where person_id = ?");

  @Inject private Statements statements;
  @Inject private SearchIndex index;

  /** Puts a pseudonym in the place of whatever tells who somebody was (RET-2). */
  void replace(long person, List<String> tells, String pseudonym) {
    List<String> mails =
        statements.list(
            "select m.number from received_mail m join person p on p.email_key = m.sender where p.id = ?",
            row -> row.text("number"),
            person);
    OWN.forEach(sql -> statements.change(sql, person));
    index.refresh(RecordKind.RECEIVED_MAIL, mails);
    for (String column : COLUMNS) {
      String[] parts = column.split("\\.");
      String sql = "update %s set %s = ? where %s in (?, ?, ?)";
      statements.change(
          sql.formatted(parts[0], parts[1], parts[1]),
          pseudonym,
          tells.get(0),
          tells.get(1),
          tells.get(2));
    }
    statements.change(
        "update person set login = ?, name = ?, email = ?, password_hash = '', language = 'en', zone ="
            + " 'UTC', team_id = null, version = version + 1 where id = ?",
        pseudonym,
        pseudonym,
        pseudonym + "@erased.invalid",
        person);
  }
}
