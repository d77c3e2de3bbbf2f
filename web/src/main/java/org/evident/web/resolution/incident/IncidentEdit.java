package org.evident.web.resolution.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.revision.rule.Merge;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.boundary.EditIncident;
import org.evident.resolution.incident.boundary.FactsView;
import org.evident.resolution.incident.boundary.IncidentEdits;
import org.evident.resolution.incident.rule.FactField;
import org.evident.resolution.incident.rule.IncidentFacts;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.IncidentStep;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** Corrects an incident in place; where somebody else was quicker it shows both versions and lets the person choose. */
@Named
@ViewScoped
public class IncidentEdit implements Serializable {

  private static final String HERE =
      "/resolution/incident/detail.xhtml?faces-redirect=true&includeViewParams=true";

  private static final List<String> DEGREES = List.of("1", "2", "3", "4");
  private static final String STEP = "edit-";
  private static final Map<String, FactField> FIELDS =
      Arrays.stream(FactField.values())
          .collect(Collectors.toMap(field -> STEP + field, field -> field));

  @Inject private IncidentDetail detail;
  @Inject private IncidentEdits edits;
  @Inject private Services services;
  @Inject private Parties parties;
  @Inject private IncidentWording wording;
  @Inject private Me me;

  private final Map<String, String> typed = new HashMap<>();
  private final Map<String, String> choices = new HashMap<>();
  private Map<FactField, String> read;
  private Map<FactField, String> theirs;
  private long version;
  private boolean take;
  private boolean triage;
  private FactField only;

  /** Whether the reader may correct this incident now. */
  public boolean possible() {
    return obstacle(FactField.DESCRIPTION.name()) == null;
  }

  /** What keeps the reader from correcting a field, OVER or OTHERS, or null. */
  public String obstacle(String field) {
    return FactField.valueOf(field)
        .obstacle(state(), me.caller().roles())
        .map(Enum::name)
        .orElse(null);
  }

  /** Whether the reader corrects incidents at all, and so is told why not this one. */
  public boolean known() {
    return IncidentStep.NOTE.isFor(me.caller().roles());
  }

  /** Whether the reader gives it to a team. */
  public boolean dispatches() {
    return me.may(Role.SERVICE_DESK, Role.INCIDENT_MANAGER);
  }

  /** Begins with what stands there: asked for, or at once where a new incident waits for triage. */
  public void begin() {
    if (!possible()) {
      return;
    }
    triage = detail.getStep() == null && state() == IncidentState.NEW && dispatches();
    only = FIELDS.get(detail.getStep());
    if (only != null && obstacle(only.name()) != null) {
      only = null;
    } else if (triage || only != null || "edit".equals(detail.getStep())) {
      FactsView now = edits.facts(number());
      version = now.version();
      read = now.facts().words();
      type(read);
      if (triage && typed.get(FactField.TEAM.name()) == null) {
        typed.put(FactField.TEAM.name(), now.likelyTeam());
      }
      if (triage) {
        typed.put(FactField.CATEGORY.name(), now.category());
      }
    }
  }

  /** Whether the form of all fields stands open, or both versions of what was corrected. */
  public boolean open() {
    return read != null && (only == null || theirs != null);
  }

  /** Whether a field is corrected in its place. */
  public boolean on(String field) {
    return only != null && theirs == null && only.name().equals(field);
  }

  /** The step that corrects a field in its place. */
  public String step(String field) {
    return STEP + field;
  }

  /** Saves what is typed, or shows what somebody else has made of the record meanwhile. */
  public String save() {
    return send(facts());
  }

  /** Saves the record with what was chosen of each field. */
  public String saveChosen() {
    List<FactField> wanted =
        choices.entrySet().stream()
            .filter(choice -> "THEIRS".equals(choice.getValue()))
            .map(choice -> FactField.valueOf(choice.getKey()))
            .toList();
    type(merge().chosen(theirs, wanted));
    read = theirs;
    return send(facts());
  }

  private String send(IncidentFacts facts) {
    try {
      edits.edit(number(), EditIncident.of(version, facts, take));
    } catch (RuleBroken broken) {
      if (!"REC-2".equals(broken.rule())) {
        throw broken;
      }
      return meet(facts);
    }
    detail.setStep(null);
    Notices.done(triage ? "edit.triaged" : "edit.saved");
    return HERE;
  }

  /**
   * Nothing typed is lost: it stands beside what the record says now, and the next try rests on that. Where others only
   * wrote beside the fields, there is nothing to choose.
   */
  private String meet(IncidentFacts mine) {
    FactsView now = edits.facts(number());
    version = now.version();
    if (now.facts().words().equals(read)) {
      return send(mine);
    }
    type(mine.words());
    theirs = now.facts().words();
    choices.clear();
    Notices.refused("edit.stale");
    return null;
  }

  /** Both versions, null while nobody was quicker. */
  public Merge<FactField> merge() {
    return theirs == null ? null : Merge.of(read, facts().words(), theirs);
  }

  /** A value of a field in words. */
  public String shown(FactField field, String value) {
    return switch (field) {
      case CUSTOMER ->
          customers().stream()
              .filter(one -> one.number().equals(value))
              .map(CustomerView::name)
              .findFirst()
              .orElse(value);
      case SERVICE ->
          services().stream()
              .filter(one -> one.number().equals(value))
              .map(ServiceView::name)
              .findFirst()
              .orElse(value);
      case IMPACT -> wording.word("impact", value);
      case URGENCY -> wording.word("urgency", value);
      default -> value;
    };
  }

  /** Degrees of impact and urgency, gravest first. */
  public List<String> degrees() {
    return DEGREES;
  }

  /** The customers it can be of: those served still, and whose it is. */
  public List<CustomerView> customers() {
    String held = read == null ? null : read.get(FactField.CUSTOMER);
    return parties.customers().stream()
        .filter(one -> one.active() || one.number().equals(held))
        .toList();
  }

  /** The services it can be about. */
  public List<ServiceView> services() {
    return services.list();
  }

  private void type(Map<FactField, String> words) {
    words.forEach((field, word) -> typed.put(field.name(), word));
  }

  private IncidentFacts facts() {
    Map<FactField, String> words = new EnumMap<>(FactField.class);
    typed.forEach((field, word) -> words.put(FactField.valueOf(field), word));
    return IncidentFacts.of(words);
  }

  private IncidentState state() {
    return IncidentState.valueOf(detail.view().incident().state());
  }

  private String number() {
    return detail.view().incident().number();
  }

  /** Whether it is the first look at a new incident. */
  public boolean isTriage() {
    return triage;
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** Whose value is chosen, by field: MINE or THEIRS. */
  public Map<String, String> getChoices() {
    return choices;
  }

  public boolean isTake() {
    return take;
  }

  public void setTake(boolean take) {
    this.take = take;
  }
}
