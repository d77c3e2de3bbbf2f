package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.evident.conformity.requirement.rule.Moments;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.RuleBroken;

/** Finds what a pack is about. */
@ApplicationScoped
class PackScopes {

  @Inject private Requirements requirements;
  @Inject private WallRows walls;
  @Inject private ResultRows results;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** The day a wish asks for: today where it names none. */
  LocalDate asked(PackWish wish) {
    return wish.wall().day() == null ? today() : wish.wall().day();
  }

  /**
   * What it asks for.
   *
   * @throws RuleBroken CNF-11 at {@code day} where nothing was evaluated up to it, REC-1 of a requirement there is not
   */
  PackScope of(PackWish wish, ZoneId zone) {
    LocalDate asked = asked(wish);
    if (wish.requirement() != null) {
      requirements.find(wish.requirement());
    }
    WallView wall = walls.wall(wish.wall(), asked);
    if (wall.day() == null) {
      throw RuleBroken.at("day", "CNF-11", asked);
    }
    List<RequirementLine> lines =
        wall.lines().stream()
            .filter(line -> wish.requirement() == null || wish.requirement().equals(line.id()))
            .toList();
    boolean latest = wall.day().equals(results.lastDay(today()).orElse(null));
    Instant until = asked.plusDays(1).atStartOfDay(organisation.calendar().zone()).toInstant();
    Instant now = clock.instant();
    return new PackScope(
        asked,
        wall.day(),
        wall.evaluatedAt(),
        until.isBefore(now) ? until : now,
        latest,
        new Moments(wall.evaluatedAt(), organisation.calendar(), parameters),
        lines,
        zone);
  }

  private LocalDate today() {
    return new Moments(clock.instant(), organisation.calendar(), parameters).today();
  }
}
