package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evident.agreement.relationship.boundary.SurveyResult;
import org.evident.agreement.relationship.boundary.Surveys;
import org.evident.agreement.relationship.rule.Answer;
import org.evident.evaluation.servicereview.rule.ComplaintFigures;
import org.evident.evaluation.servicereview.rule.Counted;
import org.evident.evaluation.servicereview.rule.CountedComplaint;
import org.evident.evaluation.servicereview.rule.EvidenceKind;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.SatisfactionFigures;
import org.evident.evaluation.servicereview.rule.Section;

/** Measures what customers said, and their complaints (S12). */
@ApplicationScoped
class MeasuredSatisfaction {

  @Inject private Surveys surveys;

  /** Adds the section. */
  void measure(Scope scope, Measured to) {
    BigDecimal goal = scope.agreed().map(g -> g.byFigure().get(FigureKey.CSAT)).orElse(null);
    surveys
        .of(scope.customer(), scope.service(), scope.month())
        .ifPresent(
            survey -> {
              to.add(said(survey, goal, false));
              to.section(Section.S12, true);
            });
    List<CountedComplaint> complaints =
        surveys
            .complaints(scope.customer(), scope.service(), scope.span().start(), scope.span().end())
            .stream()
            .map(
                c ->
                    new CountedComplaint(
                        c.number(), c.receivedAt(), c.answeredAt(), c.onTime(), c.escalated()))
            .toList();
    to.section(Section.S12, !complaints.isEmpty());
    if (!complaints.isEmpty()) {
      to.add(ComplaintFigures.of(scope.span(), complaints));
    }
  }

  /**
   * The figures of a survey; its answers are told by their place in it, never by a name (R10).
   *
   * @param whole whether it asked the whole customer, so that its figures may stand beside those of services
   */
  static Counted said(SurveyResult survey, BigDecimal goal, boolean whole) {
    List<Figure> figures = new ArrayList<>(SatisfactionFigures.of(survey.satisfaction(), goal));
    figures.addAll(
        SatisfactionFigures.sample(survey.satisfaction(), survey.wantedMargin().movePointRight(2)));
    List<String> names =
        figures.stream()
            .flatMap(f -> Stream.of(f.name(), f.key() + ":" + FigureKey.WHOLE))
            .filter(name -> whole || !name.endsWith(":" + FigureKey.WHOLE))
            .toList();
    List<Answer> answers =
        survey.satisfaction().answers().stream()
            .sorted(Comparator.comparing(Answer::at).thenComparing(Answer::person))
            .toList();
    List<EvidenceLine> evidence = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      evidence.add(
          new EvidenceLine(
              EvidenceKind.ANSWER,
              "%s-%03d".formatted(survey.number(), i + 1),
              "",
              answer.stratum(),
              answer.at(),
              "",
              BigDecimal.valueOf(answer.score()),
              names));
    }
    return new Counted(figures, evidence);
  }
}
