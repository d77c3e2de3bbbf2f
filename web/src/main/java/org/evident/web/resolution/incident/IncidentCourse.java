package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.kernel.Page;
import org.evident.resolution.incident.boundary.IncidentTimeline;
import org.evident.resolution.incident.boundary.TimelineEntry;
import org.evident.resolution.incident.rule.TimelineKind;

/** The timeline of the incident shown: a page of it, which kinds it shows, and the way to what was before. */
@Named
@RequestScoped
public class IncidentCourse {

  private static final int PEEKED = 5;

  @Inject private IncidentTimeline timeline;
  @Inject private IncidentDetail detail;

  private String show;
  private String before;
  private Page<TimelineEntry> page;
  private Set<TimelineKind> kinds;
  private List<TimelineEntry> meanwhile;

  /** What happened, the oldest of the page first. */
  public List<TimelineEntry> entries() {
    return oldestFirst(page());
  }

  /** What asks for what was before, null at the beginning. */
  public String earlier() {
    return page().next();
  }

  /** The last of what happened, for those who only peek. */
  public List<TimelineEntry> latest() {
    return oldestFirst(timeline.page(number(), Set.of(), null, PEEKED));
  }

  /** What happened between the reading of the page and a step that was refused for it; nothing before it is. */
  public List<TimelineEntry> meanwhile() {
    Instant since = detail.staleSince();
    if (since == null) {
      return List.of();
    }
    if (meanwhile == null) {
      meanwhile =
          oldestFirst(timeline.page(number(), Set.of(), null, Page.USUAL)).stream()
              .filter(entry -> !entry.at().isBefore(since))
              .toList();
    }
    return meanwhile;
  }

  /** The kinds of entries the reader may see. */
  public Set<TimelineKind> kinds() {
    if (kinds == null) {
      kinds = timeline.kinds(number());
    }
    return kinds;
  }

  /** Whether a kind is asked for by name. */
  public boolean shows(TimelineKind kind) {
    return shown().contains(kind);
  }

  /** What {@code show} is to be for a kind to be shown too, or no more; null for everything. */
  public String toggled(TimelineKind kind) {
    Set<TimelineKind> next = shown();
    if (!next.remove(kind)) {
      next.add(kind);
    }
    return next.isEmpty() ? null : next.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private Set<TimelineKind> shown() {
    Set<TimelineKind> named = EnumSet.noneOf(TimelineKind.class);
    List<String> asked = show == null ? List.of() : Arrays.asList(show.split(","));
    Arrays.stream(TimelineKind.values())
        .filter(kind -> asked.contains(kind.name()))
        .forEach(named::add);
    return named;
  }

  private Page<TimelineEntry> page() {
    if (page == null) {
      page = timeline.page(number(), shown(), before, Page.USUAL);
    }
    return page;
  }

  private String number() {
    return detail.view().incident().number();
  }

  private static List<TimelineEntry> oldestFirst(Page<TimelineEntry> page) {
    List<TimelineEntry> entries = new ArrayList<>(page.items());
    Collections.reverse(entries);
    return entries;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
