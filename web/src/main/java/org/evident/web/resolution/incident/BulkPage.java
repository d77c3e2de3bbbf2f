package org.evident.web.resolution.incident;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.EditIncident;
import org.evident.resolution.incident.boundary.FactsView;
import org.evident.resolution.incident.boundary.IncidentCommands;
import org.evident.resolution.incident.boundary.IncidentEdits;
import org.evident.resolution.incident.boundary.IncidentSheets;
import org.evident.resolution.incident.boundary.IncidentUndo;
import org.evident.resolution.incident.boundary.Incidents;
import org.evident.resolution.incident.rule.IncidentFacts;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.common.Sentences;

/** Does the same with several incidents: shows them first, says of each what became of it, and takes it back. */
@Named
@ViewScoped
public class BulkPage implements Serializable {

  private static final int MOST = 200;

  @Inject private IncidentEdits edits;
  @Inject private Incidents incidents;
  @Inject private IncidentUndo undo;
  @Inject private IncidentSheets sheets;
  @Inject private Me me;

  private List<BulkRow> rows = List.of();
  private String act = "TEAM";
  private String team;
  private String impact = "3";
  private String urgency = "3";
  private String note;
  private boolean applied;

  /** Refuses whoever works on no incident, and reads those selected. */
  public void open() {
    if (!me.may(Role.SERVICE_DESK, Role.INCIDENT_MANAGER)) {
      throw new RuleBroken("ACC-1");
    }
    String[] picked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("pick", new String[0]);
    rows = Arrays.stream(picked).distinct().limit(MOST).map(this::row).toList();
  }

  private BulkRow row(String number) {
    FactsView facts = edits.facts(number);
    return new BulkRow(number, facts.facts(), facts.version(), "READY", null);
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
    if ("NOTE".equals(act)) {
      incidents.note(
          row.number(), new IncidentCommands.Note(note == null ? "" : note.strip(), false));
    } else {
      edit(row, wanted(row.before()));
    }
    return row.done(edits.facts(row.number()).version());
  }

  private BulkRow back(BulkRow row) {
    if (row.before().team() == null && "TEAM".equals(act)) {
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
    return "TEAM".equals(act)
        ? before.with(team == null || team.isBlank() ? null : team)
        : before.with(Integer.parseInt(impact), Integer.parseInt(urgency));
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
    return applied && !"NOTE".equals(act) && rows.stream().anyMatch(BulkRow::isDone);
  }

  public List<BulkRow> getRows() {
    return rows;
  }

  public boolean isApplied() {
    return applied;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getImpact() {
    return impact;
  }

  public void setImpact(String impact) {
    this.impact = impact;
  }

  public String getUrgency() {
    return urgency;
  }

  public void setUrgency(String urgency) {
    this.urgency = urgency;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
