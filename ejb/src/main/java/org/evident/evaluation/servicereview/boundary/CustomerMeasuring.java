package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evident.evaluation.servicereview.rule.ActionLine;
import org.evident.evaluation.servicereview.rule.AgreementChange;
import org.evident.evaluation.servicereview.rule.AgreementLine;
import org.evident.evaluation.servicereview.rule.BreachLine;
import org.evident.evaluation.servicereview.rule.DecisionLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.Restatement;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.RollUp;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.evaluation.servicereview.rule.SectionState;
import org.evident.evaluation.servicereview.rule.ServiceRecords;

/** Rolls the reviews of a customer's services up into the customer's own (section 4). */
@ApplicationScoped
class CustomerMeasuring {

  @Inject private ReviewStore store;
  @Inject private ReviewSources sources;
  @Inject private ReviewPast past;
  @Inject private EarlierReports earlier;
  @Inject private ReviewActions actions;

  /** What a customer's review of a month says now, from the reviews of its services that count; writes nothing. */
  ReviewContent content(long customer, YearMonth month) {
    return content(customer, month, store.counting(customer, month));
  }

  ReviewContent content(long customer, YearMonth month, List<ReviewContent> services) {
    List<Restatement> restated = restatements(customer, month, services);
    Measured said = sources.ofCustomer(customer, month);
    List<Figure> figures = RollUp.of(services, said.figures());
    ReviewPast.Compared compared =
        past.compare(ReviewKind.CUSTOMER, month, customer, 0, figures, restated);
    ReviewContent first = services.get(0);
    PeriodSpan span = PeriodSpan.of(month, ZoneId.of(first.zone()));
    List<ActionLine> promised =
        together(
            Stream.of(
                together(services, ReviewContent::actions),
                actions.of(customer, null, month, span, figures)));
    List<DecisionLine> decided =
        together(
            Stream.of(
                together(services, ReviewContent::decisions),
                actions.decided(customer, null, span)));
    ReviewContent content =
        new ReviewContent(
            ReviewKind.CUSTOMER,
            month,
            first.zone(),
            first.start(),
            first.end(),
            first.customer(),
            together(services, ReviewContent::services),
            AgreementLine.together(together(services, ReviewContent::agreements)),
            compared.figures(),
            compared.histories(),
            compared.forecasts(),
            together(services, CustomerMeasuring::breaches),
            together(services, ReviewContent::exclusions),
            services.stream().flatMap(s -> s.records().stream()).toList(),
            together(services, ReviewContent::outages),
            together(services, ReviewContent::majorIncidents),
            promised,
            restated,
            sections(
                services,
                said.sections(),
                !promised.isEmpty() || !decided.isEmpty() || !compared.improvements().isEmpty()),
            List.of(),
            together(services, ReviewContent::gaps),
            together(Stream.of(together(services, ReviewContent::evidence), said.evidence())));
    return content
        .agreedAnew(AgreementChange.together(together(services, ReviewContent::agreementChanges)))
        .improving(compared.improvements())
        .decided(decided)
        .madeOf(ServiceRecords.of(services));
  }

  /** The breaches of a service with its number, so that they can be told by service. */
  private static List<BreachLine> breaches(ReviewContent service) {
    String number = service.services().get(0).number();
    return service.breaches().stream().map(b -> b.of(number)).toList();
  }

  private static <T> List<T> together(
      List<ReviewContent> services, Function<ReviewContent, List<T>> part) {
    return together(services.stream().map(part));
  }

  private static <T> List<T> together(Stream<List<T>> parts) {
    return parts.flatMap(List::stream).distinct().toList();
  }

  /** A service's restatement changes what the customer's review compares with, under the service's number. */
  private List<Restatement> restatements(
      long customer, YearMonth month, List<ReviewContent> services) {
    List<Restatement> all =
        new ArrayList<>(earlier.restatements(ReviewKind.CUSTOMER, month, customer, 0));
    Map<String, List<Restatement>> since = earlier.ofServices(month, customer);
    for (ReviewContent service : services) {
      String number = service.services().get(0).number();
      Stream.concat(service.restatements().stream(), since.getOrDefault(number, List.of()).stream())
          .filter(r -> !r.figure().contains(":"))
          .map(
              r ->
                  new Restatement(
                      r.figure() + ":" + number,
                      r.month(),
                      r.published(),
                      r.restated(),
                      r.reason()))
          .filter(
              r ->
                  all.stream()
                      .noneMatch(a -> a.figure().equals(r.figure()) && a.month().equals(r.month())))
          .forEach(all::add);
    }
    return all;
  }

  /** A section of the customer says what at least one of its services can say. */
  private static Map<Section, SectionState> sections(
      List<ReviewContent> services, Map<Section, SectionState> whole, boolean improving) {
    Map<Section, SectionState> sections = new EnumMap<>(Section.class);
    services.forEach(s -> s.sections().forEach((k, v) -> sections.merge(k, v, Measured::fuller)));
    whole.forEach((k, v) -> sections.merge(k, v, Measured::fuller));
    if (improving) {
      sections.put(Section.S16, SectionState.FIGURES);
    }
    return sections;
  }
}
