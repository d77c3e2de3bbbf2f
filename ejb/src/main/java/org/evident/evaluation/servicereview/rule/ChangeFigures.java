package org.evident.evaluation.servicereview.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Counts the changes of a month and lists those planned next (section S10). */
public final class ChangeFigures {
  private static final String VERSION = "CHG/1";
  private static final Set<String> FAILED = Set.of("BACKED_OUT", "FAILED");

  private final List<CountedChange> implemented;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, List<String>> behind = new TreeMap<>();

  private ChangeFigures(List<CountedChange> implemented) {
    this.implemented = implemented;
  }

  /** Counts by type and outcome with success, failure and emergency share, and the planned changes as evidence only. */
  public static Counted of(List<CountedChange> implemented, List<CountedChange> planned) {
    ChangeFigures counted = new ChangeFigures(List.copyOf(implemented));
    counted.count();
    List<EvidenceLine> evidence = new ArrayList<>();
    implemented.forEach(
        c -> evidence.add(line(EvidenceKind.CHANGE, c, counted.behind.get(c.reference()))));
    planned.forEach(c -> evidence.add(line(EvidenceKind.CHANGE_PLANNED, c, List.of())));
    return new Counted(counted.figures, evidence);
  }

  private void count() {
    number("", c -> true);
    for (String type : new TreeSet<>(implemented.stream().map(CountedChange::type).toList())) {
      number(FigureKey.TYPE + type, c -> c.type().equals(type));
    }
    for (String outcome :
        new TreeSet<>(implemented.stream().map(CountedChange::outcome).toList())) {
      number(FigureKey.OUTCOME + outcome, c -> c.outcome().equals(outcome));
    }
    share(FigureKey.CHG_SUCCESS, c -> c.outcome().equals("SUCCESSFUL"));
    share(FigureKey.CHG_FAILED, c -> FAILED.contains(c.outcome()));
    share(FigureKey.CHG_EMERG, c -> c.type().equals("EMERGENCY"));
  }

  private void number(String dimension, Predicate<CountedChange> which) {
    List<CountedChange> chosen = implemented.stream().filter(which).toList();
    figures.add(Figures.count(FigureKey.CHG_IMPLEMENTED, dimension, chosen.size(), VERSION));
    String name =
        dimension.isEmpty()
            ? FigureKey.CHG_IMPLEMENTED
            : FigureKey.CHG_IMPLEMENTED + ":" + dimension;
    chosen.forEach(c -> note(c, name));
  }

  private void share(String key, Predicate<CountedChange> which) {
    long part = implemented.stream().filter(which).count();
    figures.add(Figures.share(key, "", part, implemented.size(), VERSION));
    implemented.forEach(c -> note(c, key));
  }

  private void note(CountedChange change, String name) {
    behind.computeIfAbsent(change.reference(), r -> new ArrayList<>()).add(name);
  }

  private static EvidenceLine line(EvidenceKind kind, CountedChange c, List<String> figures) {
    return new EvidenceLine(
        kind,
        c.reference(),
        c.title(),
        c.type(),
        c.at(),
        c.outcome(),
        null,
        figures,
        null,
        c.review());
  }
}
