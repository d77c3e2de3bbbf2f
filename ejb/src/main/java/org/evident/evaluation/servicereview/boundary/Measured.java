package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evident.agreement.servicelevel.rule.Relaxation;
import org.evident.evaluation.servicereview.rule.BreachLine;
import org.evident.evaluation.servicereview.rule.Counted;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.ExclusionLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.OutageLine;
import org.evident.evaluation.servicereview.rule.RelaxedGoals;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.evaluation.servicereview.rule.SectionState;
import org.evident.evaluation.servicereview.rule.TolerantGoals;

/** What the sources of a review have contributed so far. */
final class Measured {

  private final List<Figure> figures = new ArrayList<>();
  private final List<EvidenceLine> evidence = new ArrayList<>();
  private final List<OutageLine> outages = new ArrayList<>();
  private final List<BreachLine> breaches = new ArrayList<>();
  private final List<ExclusionLine> exclusions = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();
  private final Map<Section, SectionState> sections = new EnumMap<>(Section.class);

  /** A section whose process is recorded here: it has figures, or nothing happened. */
  void section(Section section, boolean something) {
    boolean had = sections.get(section) == SectionState.FIGURES;
    sections.put(section, something || had ? SectionState.FIGURES : SectionState.NOTHING_TO_REPORT);
  }

  /** Of what two services can say of a section, that which says more. */
  static SectionState fuller(SectionState one, SectionState other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  void add(Counted counted) {
    figures.addAll(counted.figures());
    evidence.addAll(counted.evidence());
  }

  void add(Figure figure) {
    figures.add(figure);
  }

  /** Has a figure open what another one opens, as both are counted from the same records. */
  void alsoBehind(String figure, String counted) {
    evidence.replaceAll(line -> line.figures().contains(counted) ? line.behind(figure) : line);
  }

  /** Holds the figures against the goals agreed for months with more work than agreed (SLM-5). */
  void relax(List<Relaxation> agreed) {
    List<Figure> relaxed = RelaxedGoals.of(figures, agreed);
    figures.clear();
    figures.addAll(relaxed);
  }

  /** Lets figures meet goals they stay below by no more than agreed (MEA-2). */
  void tolerate(Map<String, BigDecimal> points) {
    List<Figure> tolerant = TolerantGoals.of(figures, points);
    figures.clear();
    figures.addAll(tolerant);
  }

  List<Figure> figures() {
    return figures;
  }

  List<EvidenceLine> evidence() {
    return evidence;
  }

  List<OutageLine> outages() {
    return outages;
  }

  List<BreachLine> breaches() {
    return breaches;
  }

  List<ExclusionLine> exclusions() {
    return exclusions;
  }

  List<String> gaps() {
    return gaps;
  }

  Map<Section, SectionState> sections() {
    return sections;
  }
}
