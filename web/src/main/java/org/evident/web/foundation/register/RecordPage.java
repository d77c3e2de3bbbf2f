package org.evident.web.foundation.register;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.evident.foundation.register.boundary.RecordFilter;
import org.evident.foundation.register.boundary.RegisterEntries;
import org.evident.foundation.register.boundary.Registered;
import org.evident.foundation.register.boundary.Registers;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.FieldType;
import org.evident.foundation.register.rule.Form;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Names;
import org.evident.web.common.Notices;

/** Simple records of one kind: the list, and the form to enter or correct one. */
@Named
@ViewScoped
public class RecordPage implements Serializable {

  @Inject private Registers registers;
  @Inject private RegisterEntries entries;
  @Inject private RecordInputs inputs;
  @Inject private RecordStart start;
  @Inject private RecordWording wording;
  @Inject private Names names;

  private final Map<String, String> written = new HashMap<>();
  private String kind;
  private String service;
  private String period;
  private String standing;
  private Long before;
  private String number;
  private long version;
  private String zone;
  private String reason;
  private String wrong;
  private String about;
  private transient List<Form> forms;
  private transient Page<Registered> page;
  private transient Map<String, String> standings;
  private transient Registered chosen;

  /** Reads the list asked for and, if one was chosen, the record. */
  public void open() {
    if (kind == null || kind.isBlank()) {
      kind = forms().get(0).path();
    }
    if (zone == null) {
      zone = wording.customers().stream().findFirst().map(c -> c.reportingZone()).orElse("UTC");
    }
    page();
    if (given(number) == null) {
      written.putAll(start.of(form(), zone));
      about = written.get("incident");
    }
    if (chosen() != null && version == 0) {
      version = chosen.version();
      form()
          .fields()
          .forEach(f -> written.put(f.name(), inputs.typed(chosen.values().of(f.name()), zone)));
    }
  }

  /** The kinds to choose from. */
  public List<Form> forms() {
    if (forms == null) {
      forms = registers.forms();
    }
    return forms;
  }

  /** The kind shown. */
  public Form form() {
    return forms().stream()
        .filter(f -> f.path().equals(kind))
        .findFirst()
        .orElseThrow(() -> new RuleBroken("ACC-1"));
  }

  /** The records that fit. */
  public Page<Registered> page() {
    if (page == null) {
      page =
          registers.page(
              form().path(),
              new RecordFilter(given(service), given(period), given(standing), before),
              Page.USUAL);
      standings = registers.standings(form().path(), page.items());
      names.know(page.items(), Registered::author);
    }
    return page;
  }

  /** Where records of this kind can stand, none where that is no question. */
  public List<String> standings() {
    return registers.standings(form().path());
  }

  /** Where a record of the page stands, or null. */
  public String standing(Registered record) {
    return standings.get(record.number());
  }

  /** The record chosen, or null. */
  public Registered chosen() {
    if (chosen == null && given(number) != null) {
      chosen = registers.one(form().path(), number);
    }
    return chosen;
  }

  /** Whether the reader enters and corrects records of this kind. */
  public boolean writes() {
    return registers.writes(form());
  }

  /** Whether records of this kind bear times, so that a zone has to be named. */
  public boolean times() {
    return form().has(FieldType.INSTANT);
  }

  /** Whether the last refusal was about this field. */
  public boolean wrong(Field field) {
    return field.name().equals(wrong);
  }

  /** Enters what was typed, or corrects the record chosen. */
  public String save() {
    return attempt(
        "record.done.saved",
        () ->
            chosen() == null
                ? entries.add(kind, written, zone)
                : entries.correct(kind, number, version, reason, written, zone));
  }

  /** Withdraws the record chosen. */
  public String withdraw() {
    return attempt("record.done.withdrawn", () -> entries.withdraw(kind, number, null, reason));
  }

  private String attempt(String done, Supplier<Registered> act) {
    try {
      act.get();
    } catch (RuleBroken broken) {
      refuse(broken);
      return null;
    }
    Notices.done(done);
    return RecordStart.back(kind, about);
  }

  /** Reads the list again when it is shown next. */
  void reread() {
    page = null;
  }

  /** Tells a refusal beside the field it is about. */
  void refuse(RuleBroken broken) {
    wrong = broken.field();
    FacesContext.getCurrentInstance()
        .addMessage(
            null,
            new FacesMessage(FacesMessage.SEVERITY_ERROR, wording.sentence(broken, zone), null));
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  public Map<String, String> getWritten() {
    return written;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }

  public String getStanding() {
    return standing;
  }

  public void setStanding(String standing) {
    this.standing = standing;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
