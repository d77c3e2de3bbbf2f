package org.evident.assurance.availability.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.foundation.storage.boundary.Row;

/**
 * An availability requirement as pages and programs show it.
 *
 * @param agreement number of the agreement that carries it, or null while there is none; its customer agrees
 * @param risk what threatens it, or null where no risk was identified
 * @param providerBy who agreed for the provider, or null
 * @param customerBy who agreed for the customer, or null
 * @param confirmedOn when somebody last found it right, null before both sides agreed
 * @param endReason why it holds no longer, or null while it does
 */
public record NeedView(
    String number,
    String service,
    String serviceName,
    String agreement,
    String agreementName,
    String customer,
    String customerName,
    String statement,
    String vitalFunctions,
    String businessNeed,
    String risk,
    NeedState state,
    String author,
    Instant createdAt,
    String providerBy,
    Instant providerAt,
    String customerBy,
    Instant customerAt,
    LocalDate confirmedOn,
    String confirmedBy,
    Instant endedAt,
    String endReason,
    long version) {

  static final String SELECT =
      "select r.*, s.number as service, s.name as service_name, a.number as agreement, a.name as"
          + " agreement_name, c.number as customer, c.name as customer_name from"
          + " availability_requirement r join service s on s.id = r.service_id left join agreement a on"
          + " a.id = r.agreement_id left join customer c on c.id = a.customer_id ";

  static NeedView of(Row row) {
    return new NeedView(
        row.text("number"),
        row.text("service"),
        row.text("service_name"),
        row.text("agreement"),
        row.text("agreement_name"),
        row.text("customer"),
        row.text("customer_name"),
        row.text("statement"),
        row.text("vital_functions"),
        row.text("business_need"),
        row.text("risk"),
        NeedState.valueOf(row.text("state")),
        row.text("author"),
        row.instant("created_at"),
        row.text("provider_by"),
        row.instant("provider_at"),
        row.text("customer_by"),
        row.instant("customer_at"),
        row.date("confirmed_on"),
        row.text("confirmed_by"),
        row.instant("ended_at"),
        row.text("end_reason"),
        row.number("version"));
  }

  /** Whether one side has agreed already. */
  public boolean signed() {
    return providerBy != null || customerBy != null;
  }
}
