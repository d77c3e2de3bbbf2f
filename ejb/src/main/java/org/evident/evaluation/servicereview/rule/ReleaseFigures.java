package org.evident.evaluation.servicereview.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts the releases of a month and the incidents that came after deployment (section S10, REL-3). */
public final class ReleaseFigures {

  /** How long a release is watched after deployment (3.24). */
  public static final Duration OBSERVED = Duration.ofDays(14);

  private static final String VERSION = "REL/1";

  private ReleaseFigures() {}

  /**
   * Releases by outcome with their success, and the incidents of the month that are confirmed as caused by a release and were
   * reported within fourteen days of its deployment. Where nothing was released and no incident came of an earlier release,
   * there is no figure.
   *
   * @param releases those deployed in the month or less than fourteen days before it
   * @param period the month
   * @param opened the incidents reported in the month
   * @param planned those to be deployed next, which are told and not counted
   */
  public static Counted of(
      List<CountedRelease> releases,
      PeriodSpan period,
      Collection<RecordLine> opened,
      List<CountedRelease> planned) {
    List<CountedRelease> deployed =
        releases.stream().filter(release -> period.holds(release.at())).toList();
    List<RecordLine> after =
        opened.stream()
            .filter(line -> releases.stream().anyMatch(release -> release.caused(line)))
            .toList();
    List<Figure> figures = new ArrayList<>();
    if (!deployed.isEmpty()) {
      figures.addAll(deployed(deployed));
    }
    if (!deployed.isEmpty() || !after.isEmpty()) {
      figures.add(Figures.count(FigureKey.REL_INCIDENTS, "", after.size(), VERSION));
    }
    List<EvidenceLine> evidence = new ArrayList<>();
    deployed.forEach(release -> evidence.add(line(EvidenceKind.RELEASE, release, named(release))));
    planned.forEach(
        release -> evidence.add(line(EvidenceKind.RELEASE_PLANNED, release, List.of())));
    after.forEach(line -> evidence.add(incident(line)));
    return new Counted(figures, evidence);
  }

  private static List<Figure> deployed(List<CountedRelease> deployed) {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figures.count(FigureKey.REL_DEPLOYED, "", deployed.size(), VERSION));
    for (String outcome : new TreeSet<>(deployed.stream().map(CountedRelease::outcome).toList())) {
      long n = deployed.stream().filter(release -> release.outcome().equals(outcome)).count();
      figures.add(Figures.count(FigureKey.REL_DEPLOYED, FigureKey.OUTCOME + outcome, n, VERSION));
    }
    long well = deployed.stream().filter(release -> "SUCCESSFUL".equals(release.outcome())).count();
    figures.add(Figures.share(FigureKey.REL_SUCCESS, "", well, deployed.size(), VERSION));
    return figures;
  }

  private static List<String> named(CountedRelease release) {
    return List.of(
        FigureKey.REL_DEPLOYED,
        FigureKey.REL_DEPLOYED + ":" + FigureKey.OUTCOME + release.outcome(),
        FigureKey.REL_SUCCESS);
  }

  private static EvidenceLine line(
      EvidenceKind kind, CountedRelease release, List<String> figures) {
    return new EvidenceLine(
        kind,
        release.reference(),
        release.title(),
        release.type(),
        release.at(),
        release.outcome(),
        null,
        figures,
        null,
        release.conclusions());
  }

  private static EvidenceLine incident(RecordLine line) {
    return new EvidenceLine(
        EvidenceKind.RELEASE_INCIDENT,
        line.reference(),
        line.title(),
        line.causedBy(),
        line.reportedAt(),
        "",
        null,
        List.of(FigureKey.REL_INCIDENTS));
  }

  /**
   * A release that was deployed or is planned.
   *
   * @param names what incidents name as their cause where it is this release
   * @param at when it was deployed, or is to be
   * @param outcome empty while it is only planned
   * @param conclusions {@code null} if nothing is said
   */
  public record CountedRelease(
      String reference,
      String title,
      String type,
      Set<String> names,
      Instant at,
      String outcome,
      String conclusions) {

    boolean caused(RecordLine line) {
      return line.causedBy() != null
          && names.contains(line.causedBy())
          && !line.reportedAt().isBefore(at)
          && line.reportedAt().isBefore(at.plus(OBSERVED));
    }
  }
}
