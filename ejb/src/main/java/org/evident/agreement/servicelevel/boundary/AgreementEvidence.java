package org.evident.agreement.servicelevel.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.inForce;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether each service is agreed on, and each agreement says what it has to say. */
@ApplicationScoped
class AgreementEvidence implements Evidence {

  private static final int WINDOW = 90;
  private static final int YEAR = 365;

  /** Agreements {@code a} in force today in their version {@code v}; the provider's own commitments are none. */
  private static final String IN_FORCE =
      "agreement a join agreement_version v on v.agreement_id = a.id where a.form <> 'INTERNAL' and"
          + " v.state = 'ACTIVE' and v.valid_from <= :today and (v.valid_to is null or v.valid_to >"
          + " :today)";

  /** Of those, the ones that cover a service {@code s}. */
  static final String COVERING =
      "exists (select 1 from "
          + IN_FORCE
          + " and (a.all_services or exists (select 1 from agreement_service n where n.agreement_id ="
          + " a.id and n.service_id = s.id))";

  private static final String SERVICES =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed("NO_AGREEMENT", "not " + COVERING + ")")
          + " from service s where s.state = 'LIVE'";

  /** A group of users that names no service uses all that are agreed with its customer. */
  private static final String USED =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_AGREEMENT",
              "not " + COVERING + ")",
              "NO_USERS",
              "not exists (select 1 from user_group g where g.active and (exists (select 1 from"
                  + " user_group_service u where u.group_id = g.id and u.service_id = s.id) or not exists"
                  + " (select 1 from user_group_service u where u.group_id = g.id) and "
                  + COVERING
                  + " and a.customer_id = g.customer_id)))")
          + " from service s where s.state = 'LIVE'";

  private static final String COVERED = COVERING + " and a.customer_id = c.id)";

  /** A service is delivered to who has an agreement on it, or reported or asked for something lately. */
  private static final String DELIVERIES =
      "select s.number || '/' || c.number as number, s.number as service, c.number as customer, "
          + failed("NO_AGREEMENT", "not " + COVERED)
          + " from service s cross join customer c where s.state = 'LIVE' and c.active and ("
          + COVERED
          + lately("incident r", "1 = 1")
          + lately("service_request r", "r.withdrawn_at is null")
          + ")";

  /** Somebody of an active customer speaks for it and is asked first, and what is known of it was reviewed. */
  private static final String CONTACTS =
      "select c.number, "
          + NO_SERVICE
          + ", c.number as customer, "
          + failed(
              "NO_REPRESENTATIVE",
              "not exists (select 1 from role_assignment a join person p on p.id = a.person_id where"
                  + " a.role = 'CUSTOMER_REPRESENTATIVE' and p.customer_id = c.id and "
                  + inForce()
                  + ")",
              "NO_BUSINESS_CONTACT",
              "not exists (select 1 from person p where p.id = c.contact_id and p.active)",
              "CUSTOMER_NOT_REVIEWED",
              "c.reviewed_at is null or c.reviewed_at < :days365")
          + " from customer c where c.active";

  /** Whoever speaks for a customer or uses services for it sees what is agreed with it, and nothing else (PTY-10). */
  private static final String SHOWN =
      "select c.number, "
          + NO_SERVICE
          + ", c.number as customer, "
          + failed(
              "NOBODY_LOOKS",
              "not exists (select 1 from role_assignment a join person p on p.id = a.person_id where"
                  + " a.role in ('CUSTOMER_REPRESENTATIVE', 'USER') and p.customer_id = c.id and "
                  + inForce()
                  + ")")
          + " from customer c where c.active and exists (select 1 from "
          + IN_FORCE
          + " and a.customer_id = c.id)";

  private static final String REQUIREMENTS =
      "select a.number, "
          + NO_SERVICE
          + ", (select c.number from customer c where c.id = a.customer_id) as customer, "
          + failed("NO_REQUIREMENT", blank("v.requirement"))
          + " from "
          + IN_FORCE;

  private static final String AGREEMENTS =
      "select a.number, "
          + NO_SERVICE
          + ", (select c.number from customer c where c.id = a.customer_id) as customer, "
          + failed(
              "NO_TARGET",
              "not exists (select 1 from agreement_target t where t.version_id = v.id) and not exists"
                  + " (select 1 from agreement_goal g where g.version_id = v.id and g.figure = 'AVAIL')",
              "NO_WORKLOAD",
              "not exists (select 1 from agreement_goal g where g.version_id = v.id and g.figure like"
                  + " 'WORKLOAD%')",
              "NO_EXCEPTIONS",
              "not v.no_exceptions and " + blank("v.exceptions"))
          + " from "
          + IN_FORCE;

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-7.5.4-05", 0, EvidenceCondition.every(RecordKind.SERVICE, SERVICES)),
        EvidenceRule.of("R-8.2.4-03", 0, EvidenceCondition.every(RecordKind.CUSTOMER, SHOWN))
            .inPart(),
        EvidenceRule.of(
            "R-8.3.2-01",
            YEAR,
            EvidenceCondition.every(RecordKind.SERVICE, USED),
            EvidenceCondition.every(RecordKind.CUSTOMER, CONTACTS)),
        EvidenceRule.of(
            "R-8.3.3-01", WINDOW, EvidenceCondition.every(RecordKind.SERVICE, DELIVERIES)),
        EvidenceRule.of(
                "R-8.3.3-02",
                0,
                EvidenceCondition.every(RecordKind.SERVICE, SERVICES),
                EvidenceCondition.every(RecordKind.AGREEMENT, REQUIREMENTS))
            .inPart(),
        EvidenceRule.of(
            "R-8.3.3-03", 0, EvidenceCondition.every(RecordKind.AGREEMENT, AGREEMENTS)));
  }

  private static String lately(String records, String counted) {
    return " or exists (select 1 from "
        + records
        + " where "
        + counted
        + " and r.service_id = s.id and r.customer_id = c.id and r.reported_at >= :days90)";
  }
}
