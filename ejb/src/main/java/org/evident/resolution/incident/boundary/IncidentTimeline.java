package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.resolution.incident.rule.TimelineKey;
import org.evident.resolution.incident.rule.TimelineKind;

/**
 * The door to everything that happened to an incident, in one order and newest first (TML-1, TML-2). People of the customer see
 * what they see elsewhere: notes and files meant for them, clocks, states and priorities.
 */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  SERVICE_OWNERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  AUTHORS,
  AUDITORS,
  CUSTOMER_REPRESENTATIVES,
  ADMIN
})
public class IncidentTimeline {

  /** Whose matter it is how an incident rose and what was said around a major one. */
  private static final Role[] CONCERNED = {
    Role.SERVICE_DESK,
    Role.RESOLVER,
    Role.INCIDENT_MANAGER,
    Role.MAJOR_INCIDENT_MANAGER,
    Role.SERVICE_OWNER,
    Role.AUDITOR
  };

  private static final Set<TimelineKind> PUBLIC =
      EnumSet.of(TimelineKind.NOTES, TimelineKind.CLOCKS, TimelineKind.CHANGES, TimelineKind.FILES);

  @Inject private SeenIncidents seen;
  @Inject private TimelineRows rows;
  @Inject private TimelinePast past;
  @Inject private SecurityRows security;
  @Inject private PlaceNames places;
  @Inject private Callers callers;

  /** The kinds of entries the caller sees at all. */
  public Set<TimelineKind> kinds(String number) {
    seen.require(number);
    return kinds(callers.current());
  }

  /**
   * The entries before a key, the newest without one.
   *
   * @param wanted the kinds asked for, empty for all
   * @param before the key of the last entry of the page before, or null
   * @param limit how many at most
   * @throws org.evident.kernel.RuleBroken TML-2 for a key that is none
   */
  public Page<TimelineEntry> page(
      String number, Collection<TimelineKind> wanted, String before, int limit) {
    OpenIncident incident = seen.require(number);
    Caller caller = callers.current();
    boolean outside = caller.customerId() != null;
    TimelineKey key = TimelineKey.read(before);
    Set<TimelineKind> kinds = kinds(caller);
    if (!wanted.isEmpty()) {
      kinds.retainAll(wanted);
    }
    List<TimelineSource> sources =
        Arrays.stream(TimelineSource.values())
            .filter(source -> source.kind() != null && kinds.contains(source.kind()))
            .filter(source -> source != TimelineSource.FILE || !hidesFiles(incident, caller))
            .toList();
    List<TimelineEntry> entries =
        Stream.concat(
                rows.before(incident, sources, outside, caller.login(), key, limit + 1).stream(),
                past.before(incident.number(), kinds, outside, key, limit + 1).stream())
            .sorted(Comparator.comparing((TimelineEntry e) -> TimelineKey.read(e.key())).reversed())
            .limit(limit + 1L)
            .map(entry -> outside ? shown(entry, incident) : entry)
            .map(this::moved)
            .toList();
    return Page.of(entries, limit, TimelineEntry::key);
  }

  /** People of a customer do not read whose an incident was before it was theirs. */
  private TimelineEntry shown(TimelineEntry entry, OpenIncident incident) {
    if (!"Moved".equals(entry.what())) {
      return entry;
    }
    return entry.saying(LedgerText.shownTo(places.number(incident), entry.what(), entry.text()));
  }

  private TimelineEntry moved(TimelineEntry entry) {
    return "Moved".equals(entry.what())
        ? LedgerText.places(entry.text()).map(move -> entry.moving(places.move(move))).orElse(entry)
        : entry;
  }

  /** Files of what is withheld are for security roles, and not even named to others (INC-6). */
  private boolean hidesFiles(OpenIncident incident, Caller caller) {
    return !caller.hasAny(Role.SECURITY_MANAGER) && security.withholds(incident.id());
  }

  private static Set<TimelineKind> kinds(Caller caller) {
    if (caller.customerId() != null) {
      return EnumSet.copyOf(PUBLIC);
    }
    Set<TimelineKind> kinds = EnumSet.allOf(TimelineKind.class);
    if (!caller.hasAny(CONCERNED)) {
      kinds.remove(TimelineKind.ESCALATIONS);
      kinds.remove(TimelineKind.TOLD);
    }
    if (!caller.hasAny(CONCERNED) && !caller.hasAny(Role.SERVICE_LEVEL_MANAGER)) {
      kinds.remove(TimelineKind.OUTAGES);
    }
    return kinds;
  }
}
