package org.evident.evaluation.servicereview.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.date;
import static org.evident.foundation.register.rule.Field.number;
import static org.evident.foundation.register.rule.Field.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.MetricTerms;
import org.evident.foundation.party.rule.SmsProcesses;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** By which metrics each process is judged, with what aim, and until when that is looked at again (processes.md 3.31). */
@ApplicationScoped
public class MetricForms implements Forms {

  static final String ACTIVE = "ACTIVE";

  private static final Form DEFINITIONS =
      new Form(
              "metric-definitions",
              RecordKind.METRIC_DEFINITION,
              "metric_definition",
              Set.of(Role.SMS_OWNER, Role.PROCESS_OWNER),
              false,
              List.of(
                  choice("process", "process", SmsProcesses.KEYS.toArray(String[]::new)).must(),
                  text("metricKey", "metric_key", 60).must(),
                  text("name", "name", 200).must(),
                  choice("state", "state", "DRAFT", ACTIVE, "RETIRED").must(),
                  text("purpose", "purpose", 1000).must(),
                  text("formula", "formula", 1000).must(),
                  text("dataSources", "data_sources", 1000).must(),
                  text("unit", "unit", 20).must(),
                  choice("direction", "direction", "HIGHER_BETTER", "LOWER_BETTER").must(),
                  number("target", "target", "-1000000000", "1000000000", 3).must(),
                  number("tolerance", "tolerance", "0", "1000000000", 3),
                  choice("collected", "collected", "DAILY", "WEEKLY", "MONTHLY").must(),
                  choice("frequency", "frequency", "MONTHLY", "QUARTERLY", "YEARLY").must(),
                  date("reviewDue", "review_due").must()),
              List.of("metricKey"),
              null,
              List.of())
          .of("measurement");

  @Inject private OrganisationTime organisation;
  @Inject private Clock clock;

  @Override
  public List<Form> forms() {
    return List.of(DEFINITIONS);
  }

  /** Refuses a review that is too far away (MEA-4). */
  @Override
  public void beforeSaving(Form form, Long id, Values values) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), organisation.calendar().zone());
    new MetricTerms((LocalDate) values.of("reviewDue")).require(today);
  }
}
