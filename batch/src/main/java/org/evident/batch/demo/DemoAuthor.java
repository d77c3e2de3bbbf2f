package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.evaluation.servicereview.boundary.CommentOn;
import org.evident.evaluation.servicereview.boundary.PointView;
import org.evident.evaluation.servicereview.boundary.ReviewPoints;
import org.evident.evaluation.servicereview.boundary.ReviewView;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.kernel.Role;

/** The report author of the demo organisation, who explains what went wrong and hands reviews over. */
@Stateless
@PermitAll
@RunAs(Role.AUTHORS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoAuthor {

  private static final int DAY_DUE = 20;
  private static final List<Said> BREACHES =
      List.of(
          new Said("PEOPLE", "Second line was short of people on that day", "Rota changed"),
          new Said("SUPPLIER", "The supplier answered after three days", "Escalation path agreed"),
          new Said("PROCESS", "The ticket went to the wrong team first", "Routing rule corrected"),
          new Said(
              "DEFECT", "A known fault came back after a restart", "Fix planned with problem"));
  private static final List<Said> TARGETS =
      List.of(
          new Said("CAPACITY", "More incidents at once than the team could take", "Two trained"),
          new Said("CHANGE", "A release brought more incidents than expected", "Release rehearsal"),
          new Said("PEOPLE", "Holidays and illness in the same week", "Stand-in agreed"));
  private static final List<Said> OUTAGES =
      List.of(
          new Said("DEFECT", "A part failed and its spare took over too late", "Spare tested"),
          new Said("CAPACITY", "The service ran out of space", "Alarm set at eighty percent"));
  private static final List<Said> COSTS =
      List.of(
          new Said("SUPPLIER", "The supplier charged overtime", "Overtime needs an order"),
          new Said("OTHER", "More licences were needed than planned", "Plan corrected"));
  private static final List<String> JUDGEMENTS =
      List.of(
          "The service did what its users need. Where it was slower than agreed, the causes are known"
              + " and the actions are under way.",
          "A month like most before it. The team keeps up with the work; what was late has been"
              + " explained record by record.",
          "The service is stable. We want fewer repeated faults in the next months and will show in"
              + " this report whether the actions help.");
  private static final Map<ReasonKind, String> EFFECTS =
      Map.of(
          ReasonKind.MISSED_TARGET, "Staff waited longer than agreed",
          ReasonKind.EXCEEDED_WORKLOAD, "None; all incidents were taken in",
          ReasonKind.COST_VARIANCE, "None; prices stay as agreed",
          ReasonKind.MAJOR_INCIDENT, "The service could not be used");

  @Inject private Reviews reviews;
  @Inject private ReviewPoints points;

  /** Explains every open point, in the words of the services' reviews where there are some, and hands over. */
  public void handOver(ReviewView review) {
    points.adopt(review.number());
    Set<ReasonKind> open =
        points.points(review.number()).stream()
            .filter(PointView::open)
            .map(PointView::kind)
            .collect(Collectors.toSet());
    open.forEach(kind -> reviews.comment(review.number(), words(review, kind)));
    reviews.submit(review.number());
  }

  /** Other words for other services and months, always the same for the same ones. */
  private static CommentOn words(ReviewView review, ReasonKind kind) {
    YearMonth month = YearMonth.parse(review.month());
    if (kind.plain()) {
      String judgement = JUDGEMENTS.get(pick(review, month, JUDGEMENTS.size()));
      return new CommentOn(kind, "*", null, judgement, null, null, null, null);
    }
    List<Said> pool =
        switch (kind) {
          case BREACH -> BREACHES;
          case OUTAGE -> OUTAGES;
          case COST_VARIANCE -> COSTS;
          default -> TARGETS;
        };
    Said said = pool.get(pick(review, month, pool.size()));
    return new CommentOn(
        kind,
        "*",
        said.code(),
        said.cause(),
        EFFECTS.get(kind),
        said.action(),
        "Olga Owner",
        month.plusMonths(1).atDay(DAY_DUE));
  }

  private static int pick(ReviewView review, YearMonth month, int of) {
    return Math.abs((month.getMonthValue() + review.number().hashCode()) % of);
  }

  private record Said(String code, String cause, String action) {}
}
