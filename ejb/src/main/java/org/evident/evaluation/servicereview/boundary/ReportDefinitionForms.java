package org.evident.evaluation.servicereview.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.date;
import static org.evident.foundation.register.rule.Field.flag;
import static org.evident.foundation.register.rule.Field.number;
import static org.evident.foundation.register.rule.Field.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.evaluation.servicereview.rule.CatalogueReview;
import org.evident.evaluation.servicereview.rule.ReportMaker;
import org.evident.evaluation.servicereview.rule.ReportTerms;
import org.evident.foundation.duty.boundary.DutyServed;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Which reports there are, and that their list was looked through (processes.md 3.34). */
@ApplicationScoped
public class ReportDefinitionForms implements Forms {

  /** The duty a review of the list does. */
  static final String DUTY = "REPORT_CATALOGUE_REVIEW";

  static final String ACTIVE = "ACTIVE";

  private static final String MAKER = "maker";
  private static final String PROCESS = "reporting";
  private static final String FIGURE = "figure.";
  private static final Set<Role> WRITERS = Set.of(Role.SMS_OWNER, Role.PROCESS_OWNER);
  private static final int CODES = 2000;

  private static final Form DEFINITIONS =
      new Form(
              "report-definitions",
              RecordKind.REPORT_DEFINITION,
              "report_definition",
              WRITERS,
              false,
              List.of(
                  text("name", "name", 200).must(),
                  choice(MAKER, MAKER, names(ReportMaker.values())).must(),
                  choice("state", "state", "DRAFT", ACTIVE, "RETIRED").must(),
                  date("validFrom", "valid_from").must(),
                  text("purpose", "purpose", 1000).must(),
                  text("audience", "audience", 500).must(),
                  text("sections", "sections", CODES).must(),
                  text("metrics", "metrics", CODES),
                  flag("includesTrend", "includes_trend"),
                  text("dataSources", "data_sources", 1000).must(),
                  choice("frequency", "frequency", "MONTHLY", "QUARTERLY", "YEARLY", "ON_DEMAND")
                      .must(),
                  number("deadlineDays", "deadline_days", "1", "60", 0),
                  role("authorRole", "author_role"),
                  role("approverRole", "approver_role"),
                  text("clauses", "clauses", 500)),
              List.of(),
              "validFrom",
              List.of())
          .of(PROCESS);

  private static final Form REVIEWS =
      new Form(
              "report-catalogue-reviews",
              RecordKind.REPORT_REVIEW,
              "report_catalogue_review",
              WRITERS,
              false,
              List.of(
                  date("heldOn", "held_on").must(), text("conclusion", "conclusion", 4000).must()),
              List.of("heldOn"),
              "heldOn",
              List.of())
          .of(PROCESS);

  @Inject private ReportBook book;
  @Inject private Event<DutyServed> served;
  @Inject private OrganisationTime organisation;
  @Inject private Clock clock;

  @Override
  public List<Form> forms() {
    return List.of(DEFINITIONS, REVIEWS);
  }

  /** Refuses a report that cannot be made so, a second one of the product's (REP-6 to REP-8), and a review of a day to come. */
  @Override
  public void beforeSaving(Form form, Long id, Values values) {
    if (form == REVIEWS) {
      review(values).require(today());
      return;
    }
    ReportMaker maker = ReportMaker.valueOf(values.text(MAKER));
    ReportTerms.of(maker, values.text("sections"), values.text("metrics"), values.text("clauses"))
        .require(figures());
    if (maker.isProduct() && ACTIVE.equals(values.text("state"))) {
      book.other(maker, id)
          .ifPresent(
              other -> {
                throw RuleBroken.at("state", "REP-8", other);
              });
    }
  }

  /** Does the duty to look the list through (REP-9). */
  @Override
  public void afterEntering(Form form, String number, Values values) {
    if (form == REVIEWS && review(values).serves(today())) {
      RecordRef review = new RecordRef(RecordKind.REPORT_REVIEW, number);
      served.fire(new DutyServed(DUTY, "", review, clock.instant()));
    }
  }

  private static CatalogueReview review(Values values) {
    return new CatalogueReview((LocalDate) values.of("heldOn"));
  }

  /** The keys of all figures that have a name. */
  private static Set<String> figures() {
    return FigureText.words(Locale.ENGLISH).keySet().stream()
        .filter(key -> key.startsWith(FIGURE))
        .map(key -> key.substring(FIGURE.length()))
        .collect(Collectors.toSet());
  }

  private static Field role(String name, String column) {
    Set<Role> provider = EnumSet.complementOf(EnumSet.of(Role.CUSTOMER_REPRESENTATIVE, Role.USER));
    return choice(name, column, names(provider.toArray(Role[]::new))).must();
  }

  private static String[] names(Enum<?>... words) {
    return List.of(words).stream().map(Enum::name).toArray(String[]::new);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), organisation.calendar().zone());
  }
}
