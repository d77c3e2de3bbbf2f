package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** The targets suppliers can support: those of versions that are written, offered, agreed or in force (SLM-4). */
@ApplicationScoped
public class SupportedTargets {

  /** The states of the versions that still matter, as a list in SQL. */
  public static final String LIVING = "('DRAFT', 'IN_NEGOTIATION', 'AGREED', 'ACTIVE')";

  private static final String HEAD =
      "select v.agreement_id, v.version_no, v.valid_from, t.calendar_code, ";
  private static final String FROM = " t join agreement_version v on v.id = t.version_id where ";

  @Inject private Statements statements;

  /** The targets of agreements by their keys: those for all services, those for single ones and for models, and availability. */
  public List<Line> of(Collection<Long> agreements) {
    if (agreements.isEmpty()) {
      return List.of();
    }
    String wanted = "v.state in " + LIVING + " and v.agreement_id in (";
    String keys = Statements.places(agreements.size()) + ")";
    List<Object> each = new ArrayList<>(agreements);
    each.addAll(agreements);
    each.addAll(agreements);
    each.addAll(agreements);
    return statements.list(
        HEAD
            + "t.metric, t.priority, t.limit_seconds, cast(null as numeric(14,4)) as availability from"
            + " agreement_target"
            + FROM
            + wanted
            + keys
            + " union all "
            + HEAD
            + "t.metric, t.priority, t.limit_seconds, cast(null as numeric(14,4)) from"
            + " agreement_service_target"
            + FROM
            + wanted
            + keys
            + " union all "
            + HEAD
            + "'FULFILMENT', t.priority, t.limit_seconds, cast(null as numeric(14,4)) from"
            + " agreement_model_target"
            + FROM
            + wanted
            + keys
            + " union all "
            + HEAD
            + "'AVAILABILITY', cast(null as varchar(4)), cast(null as bigint), t.goal from"
            + " agreement_goal"
            + FROM
            + "t.figure = 'AVAIL' and "
            + wanted
            + keys,
        Line::of,
        each.toArray());
  }

  /**
   * One target.
   *
   * @param agreement key of its agreement
   * @param version number of the version
   * @param metric RESPONSE, RESOLUTION, FULFILMENT or AVAILABILITY
   * @param priority null for an availability
   * @param limitSeconds null for an availability
   * @param availability in percent, null for a target of time
   */
  public record Line(
      long agreement,
      int version,
      LocalDate validFrom,
      String metric,
      String priority,
      Long limitSeconds,
      BigDecimal availability,
      String calendar) {

    static Line of(Row row) {
      return new Line(
          row.number("agreement_id"),
          (int) row.number("version_no"),
          row.date("valid_from"),
          row.text("metric"),
          row.text("priority"),
          row.numberOrNull("limit_seconds"),
          row.decimal("availability"),
          row.text("calendar_code"));
    }
  }
}
