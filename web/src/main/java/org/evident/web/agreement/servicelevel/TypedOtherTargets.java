package org.evident.web.agreement.servicelevel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;
import org.evident.agreement.servicelevel.rule.TargetBound;

/** What is typed of targets whose values are entered (AGR-8). */
public class TypedOtherTargets implements Serializable {

  private static final int FREE = 2;

  private final List<Line> lines = new ArrayList<>();

  TypedOtherTargets() {
    read(List.of());
  }

  /** Begins with those of a version. */
  final void read(List<AgreementView.Other> written) {
    lines.clear();
    written.forEach(one -> lines.add(Line.of(one)));
    Stream.generate(Line::new).limit(FREE).forEach(lines::add);
  }

  /** Those typed: the lines with a name. */
  List<DraftAgreement.Other> written() {
    return lines.stream()
        .filter(line -> !TypedTarget.text(line.name).isEmpty())
        .map(
            line ->
                new DraftAgreement.Other(
                    TypedTarget.text(line.name),
                    TypedTarget.text(line.unit),
                    TargetBound.valueOf(line.bound),
                    TypedNumber.number(line.goal)))
        .toList();
  }

  /** The lines. */
  public List<Line> lines() {
    return lines;
  }

  /** The sides a value can be on. */
  public List<String> bounds() {
    return Arrays.stream(TargetBound.values()).map(TargetBound::name).toList();
  }

  /** One line. */
  public static final class Line implements Serializable {

    private String name;
    private String unit;
    private String bound = TargetBound.AT_LEAST.name();
    private String goal;

    static Line of(AgreementView.Other target) {
      Line line = new Line();
      line.name = target.name();
      line.unit = target.unit();
      line.bound = target.bound().name();
      line.goal = TypedNumber.words(target.goal());
      return line;
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public String getUnit() {
      return unit;
    }

    public void setUnit(String unit) {
      this.unit = unit;
    }

    public String getBound() {
      return bound;
    }

    public void setBound(String bound) {
      this.bound = bound;
    }

    public String getGoal() {
      return goal;
    }

    public void setGoal(String goal) {
      this.goal = goal;
    }
  }
}
