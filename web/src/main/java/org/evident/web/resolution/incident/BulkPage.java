package org.evident.web.resolution.incident;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.EditIncident;
import org.evident.resolution.incident.boundary.IncidentEdits;
import org.evident.resolution.incident.boundary.IncidentSheet;
import org.evident.resolution.incident.boundary.IncidentSheets;
import org.evident.resolution.incident.boundary.IncidentTimeline;
import org.evident.resolution.incident.boundary.IncidentUndo;
import org.evident.resolution.incident.boundary.Incidents;
import org.evident.resolution.incident.boundary.TimelineEntry;
import org.evident.resolution.incident.rule.IncidentFacts;
import org.evident.resolution.incident.rule.TimelineKind;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.common.Sentences;

/** Does the same with several incidents: shows them first, says of each what became of it, and takes it back. */
@Named
@ViewScoped
public class BulkPage implements Serializable {

  /** How many incidents are taken in at once. */
  private static final int MOST = 200;

  /** How many of the newest notes are looked through for the one just written. */
  private static final int LATEST = 10;

  @Inject private IncidentEdits edits;
  @Inject private Incidents incidents;
  @Inject private IncidentUndo undo;
  @Inject private IncidentSheets sheets;
  @Inject private IncidentTimeline timeline;
  @Inject private Me me;

  private final BulkWish wish = new BulkWish();
  private List<BulkRow> rows = List.of();
  private int picked;
  private boolean applied;

  /** Refuses whoever works on no incident, and reads those selected. */
  public void open() {
    List<BulkAct> acts = acts();
    if (acts.isEmpty() || !me.answers()) {
      throw new RuleBroken("ACC-1");
    }
    ExternalContext asked = FacesContext.getCurrentInstance().getExternalContext();
    String act = asked.getRequestParameterMap().get("act");
    wish.setAct(acts.stream().filter(a -> a.name().equals(act)).findFirst().orElse(acts.get(0)));
    List<String> numbers =
        Arrays.stream(asked.getRequestParameterValuesMap().getOrDefault("pick", new String[0]))
            .distinct()
            .toList();
    picked = numbers.size();
    rows = numbers.stream().limit(MOST).map(n -> BulkRow.ready(n, edits.facts(n))).toList();
  }

  /** What the reader can do with them. */
  public List<BulkAct> acts() {
    return BulkAct.of(me.caller().roles());
  }

  /** Does it with each; what one is refused for hinders no other. */
  public void apply() {
    rows = rows.stream().map(row -> tried(row, this::changed)).toList();
    applied = true;
    Notices.done("bulk.done");
  }

  /** Takes back what was done; whoever changed an incident since is not overruled. */
  public void undo() {
    rows = rows.stream().map(row -> row.isDone() ? tried(row, this::back) : row).toList();
    Notices.done("bulk.undone");
  }

  private BulkRow changed(BulkRow row) {
    switch (wish.getAct()) {
      case NOTE -> {
        incidents.note(row.number(), wish.noted());
        return row.done(edits.facts(row.number()).version()).noted(written(row.number()));
      }
      case CLOSE -> {
        require(row);
        incidents.close(row.number());
      }
      case CANCEL -> {
        require(row);
        incidents.cancel(row.number(), wish.cancelled());
      }
      default -> edit(row, wanted(row.before()));
    }
    return row.done(edits.facts(row.number()).version());
  }

  /** The id of the note just written: the newest of the reader's own that says so and can be taken back. */
  private Long written(String number) {
    return timeline.page(number, Set.of(TimelineKind.NOTES), null, LATEST).items().stream()
        .map(TimelineEntry::note)
        .filter(one -> one.takeBackUntil() != null && wish.noted().text().equals(one.text()))
        .map(IncidentSheet.Note::id)
        .findFirst()
        .orElse(null);
  }

  private BulkRow back(BulkRow row) {
    if (wish.getAct() == BulkAct.NOTE) {
      if (row.note() == null) {
        throw new RuleBroken("REC-2", row.number());
      }
      undo.note(row.number(), row.note());
    } else if (row.before().team() == null && wish.getAct() == BulkAct.TEAM) {
      require(row);
      undo.assignment(row.number());
    } else {
      edit(row, row.before());
    }
    return row.undone(edits.facts(row.number()).version());
  }

  /** Whoever changed it since is not overruled. */
  private void require(BulkRow row) {
    if (edits.facts(row.number()).version() != row.version()) {
      throw new RuleBroken("REC-2", row.number());
    }
  }

  /** What an incident is to say. */
  public IncidentFacts wanted(IncidentFacts before) {
    return wish.wanted(before, me.caller().login());
  }

  /** Whether an incident stands where this can be done with it, so that the preview says which will be refused. */
  public boolean fits(BulkRow row) {
    return wish.getAct().step().fits(row.state())
        || wish.getAct().corrects() && row.state().isOpen();
  }

  private void edit(BulkRow row, IncidentFacts facts) {
    edits.edit(row.number(), EditIncident.of(row.version(), facts, false));
  }

  private BulkRow tried(BulkRow row, UnaryOperator<BulkRow> deed) {
    try {
      return deed.apply(row);
    } catch (RuleBroken broken) {
      return row.refused(Sentences.of(broken, locale(), me::zone));
    } catch (EJBAccessException denied) {
      return row.refused(Sentences.of(new RuleBroken("ACC-1"), locale(), me::zone));
    }
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  /** The teams they can be given to. */
  public List<String> teams() {
    return sheets.teams();
  }

  /** Whether there is something to take back. */
  public boolean undoable() {
    return applied && wish.getAct().isUndone() && rows.stream().anyMatch(BulkRow::isDone);
  }

  /** How many of those selected are left out, since there are too many. */
  public int left() {
    return picked - rows.size();
  }

  public BulkWish getWish() {
    return wish;
  }

  public List<BulkRow> getRows() {
    return rows;
  }

  public boolean isApplied() {
    return applied;
  }
}
