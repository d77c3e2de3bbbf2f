package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.evident.conformity.requirement.rule.Moments;
import org.evident.conformity.requirement.rule.PackGap;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.Page;

/** Hands over the records of requirements one after another, and answers with what it cannot hand over (CNF-11). */
@ApplicationScoped
class PackRecords {

  /** Of the records that meet a condition, so many are listed. */
  static final int MOST = 5000;

  private static final int AT_ONCE = 500;

  @Inject private ResultRows results;
  @Inject private EvidenceBook book;
  @Inject private EvidenceQueries queries;
  @Inject private Reaches reaches;

  /** The records that broke a requirement on the day of the evaluation, of those the taker may open. */
  List<PackGap> breaking(PackScope scope, String id, Consumer<ProofLine> taker) {
    Map<Integer, Long> listed = new HashMap<>();
    Page<ProofLine> page = new Page<>(List.of(), "");
    do {
      page = results.breaking(scope.day(), id, page.next(), AT_ONCE);
      for (ProofLine line : page.items()) {
        taker.accept(line);
        listed.merge(line.place(), 1L, Long::sum);
      }
    } while (page.next() != null);
    Map<Integer, Long> kept = results.kept(scope.day(), id);
    List<PackGap> gaps = new ArrayList<>();
    for (ConditionView one : results.conditions(scope.day(), id)) {
      gaps.addAll(
          PackGap.ofBreaking(
              id,
              one.place(),
              one.broken(),
              kept.getOrDefault(one.place(), 0L),
              listed.getOrDefault(one.place(), 0L)));
    }
    return gaps;
  }

  /** The records that meet a requirement, seen from the instant of the evaluation if that is the latest one. */
  List<PackGap> meeting(PackScope scope, String id, Consumer<ProofLine> taker) {
    List<EvidenceCondition> conditions =
        book.of(id).map(EvidenceRule::conditions).orElse(List.of());
    List<PackGap> gaps = new ArrayList<>();
    for (ConditionView one : results.conditions(scope.day(), id)) {
      if (scope.latest() && one.place() < conditions.size()) {
        gaps.addAll(meeting(scope, id, one, conditions.get(one.place()), taker));
      } else {
        gaps.addAll(PackGap.ofPast(id, one.place(), one.satisfied()));
      }
    }
    return gaps;
  }

  private List<PackGap> meeting(
      PackScope scope,
      String id,
      ConditionView counted,
      EvidenceCondition condition,
      Consumer<ProofLine> taker) {
    Moments moments = scope.moments();
    Reach reach = reaches.of(condition.kind());
    List<String> numbers = queries.satisfying(condition, moments, reach, "", MOST + 1);
    boolean more = numbers.size() > MOST;
    List<String> listed = more ? numbers.subList(0, MOST) : numbers;
    for (int from = 0; from < listed.size(); from += AT_ONCE) {
      List<String> some = listed.subList(from, Math.min(listed.size(), from + AT_ONCE));
      results.titled(counted.place(), condition.kind(), some).forEach(taker);
    }
    long reached = more ? queries.reached(condition, moments, reach) : listed.size();
    long now = reach.whole() ? reached : queries.count(condition, moments).satisfied();
    return PackGap.ofMeeting(id, counted.place(), counted.satisfied(), now, reached, listed.size());
  }
}
