package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * One record that figures outside the incident and outage lists count, so that each of them opens what stands behind it.
 *
 * <p>It bears no names of persons (R10): an answer to a survey is told by its place in the survey only.
 *
 * @param kind what it is
 * @param reference its number, unique within its kind
 * @param title what it is about, empty if there is nothing to say
 * @param detail its type, model or account
 * @param at the instant it counts by, {@code null} where it has none
 * @param state what became of it
 * @param amount what it contributes where that is more than itself, else {@code null}
 * @param figures the names of the figures it stands behind
 * @param goal what was agreed where that is an amount, else {@code null}
 * @param text what its record says further: a review's result, a workaround, a next step; {@code null} if nothing
 */
public record EvidenceLine(
    EvidenceKind kind,
    String reference,
    String title,
    String detail,
    Instant at,
    String state,
    BigDecimal amount,
    List<String> figures,
    BigDecimal goal,
    String text) {
  public EvidenceLine {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reference, "reference");
    amount = Decimals.fixed(amount);
    goal = Decimals.fixed(goal);
    text = text == null || text.isBlank() ? null : text;
    Set<String> names = new TreeSet<>(figures);
    figures = List.copyOf(names);
  }

  /** A line with nothing further. */
  public EvidenceLine(
      EvidenceKind kind,
      String reference,
      String title,
      String detail,
      Instant at,
      String state,
      BigDecimal amount,
      List<String> figures) {
    this(kind, reference, title, detail, at, state, amount, figures, null, null);
  }

  /** The same line, which stands behind a further figure too. */
  public EvidenceLine behind(String figure) {
    List<String> more = new ArrayList<>(figures);
    more.add(figure);
    return new EvidenceLine(kind, reference, title, detail, at, state, amount, more, goal, text);
  }

  /** What it is listed under. */
  public String name() {
    return kind + " " + reference;
  }
}
