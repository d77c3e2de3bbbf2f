package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Puts together where requirements stand on a day. */
@ApplicationScoped
class WallRows {

  @Inject private Requirements requirements;
  @Inject private ResultRows results;
  @Inject private OverrideRows overrides;

  /** Those that fit, as the last evaluation up to a day found them. */
  WallView wall(ConformityWish wish, LocalDate asked) {
    LocalDate day = results.lastDay(asked).orElse(null);
    Map<String, StoredResult> found = results.on(day, wish.since());
    Map<String, OverrideView> said = overrides.on(asked);
    ProcessOwners owners = results.owners(asked);
    List<RequirementLine> lines =
        requirements.list().stream()
            .filter(one -> wish.asks(one, owners))
            .map(
                one ->
                    RequirementLine.of(
                        one, found.getOrDefault(one.id(), StoredResult.NEVER), said.get(one.id())))
            .filter(wish::fits)
            .toList();
    return new WallView(day, results.evaluatedAt(day), lines, owners.everybody());
  }
}
