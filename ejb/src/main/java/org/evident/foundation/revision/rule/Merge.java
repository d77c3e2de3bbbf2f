package org.evident.foundation.revision.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What two people made of the same record: each field that either changed, with what both had read (REC-2).
 *
 * @param <F> names the fields
 */
public record Merge<F extends Enum<F>>(List<Difference<F>> differences) {

  public Merge {
    differences = List.copyOf(differences);
  }

  /** Compares what somebody typed and what stands in the record now with what they had read. */
  public static <F extends Enum<F>> Merge<F> of(
      Map<F, String> read, Map<F, String> mine, Map<F, String> theirs) {
    List<Difference<F>> differences = new ArrayList<>();
    for (Map.Entry<F, String> field : read.entrySet()) {
      F key = field.getKey();
      Difference<F> difference =
          new Difference<>(key, field.getValue(), mine.get(key), theirs.get(key));
      if (difference.mineChanged() || difference.theirsChanged()) {
        differences.add(difference);
      }
    }
    return new Merge<>(differences);
  }

  /**
   * The record with what was chosen: of a field only one side changed that side's value, of one both changed what the person
   * wants of it.
   *
   * @param theirsWanted the fields that both changed of which the other's value is wanted
   */
  public Map<F, String> chosen(Map<F, String> theirs, List<F> theirsWanted) {
    Map<F, String> values = new EnumMap<>(theirs);
    for (Difference<F> one : differences) {
      if (one.mineChanged() && !theirsWanted.contains(one.field())) {
        values.put(one.field(), one.mine());
      }
    }
    return values;
  }

  /** Whether there is a field of which somebody has to choose a value. */
  public boolean needsChoice() {
    return differences.stream().anyMatch(Difference::inConflict);
  }

  /** One field with what was read, what was typed and what stands there now. */
  public record Difference<F>(F field, String read, String mine, String theirs) {

    /** Whether the person changed it. */
    public boolean mineChanged() {
      return !Objects.equals(read, mine);
    }

    /** Whether somebody else changed it meanwhile. */
    public boolean theirsChanged() {
      return !Objects.equals(read, theirs);
    }

    /** Whether both changed it, and not to the same. */
    public boolean inConflict() {
      return mineChanged() && theirsChanged() && !Objects.equals(mine, theirs);
    }
  }
}
