package org.evident.web.foundation.servicetime;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.servicetime.boundary.CalendarDay;
import org.evident.foundation.servicetime.boundary.CalendarDays;
import org.evident.foundation.servicetime.boundary.CalendarTexts;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** One calendar with its coming two weeks, and the form that makes one or changes it from a day on. */
@Named
@ViewScoped
public class CalendarForm implements Serializable {

  @Inject private Calendars calendars;
  @Inject private CalendarDays days;
  @Inject private Me me;
  @Inject private Clock clock;

  private final CalendarFields fields = new CalendarFields();
  private String known;
  private String code;
  private String name;
  private String zone;
  private boolean begun;
  private transient List<CalendarDay> shown;
  private boolean tried;

  /** Reads before anything is shown, and begins with what holds last. */
  public void open() {
    if (known != null && !known.isBlank()) {
      shown = days.coming(known);
      tried = false;
    } else if (!keeps()) {
      throw new RuleBroken("ACC-1");
    }
    if (begun) {
      return;
    }
    begun = true;
    if (changing()) {
      ServiceCalendar calendar = calendars.calendar(known);
      code = known;
      name = known;
      zone = calendar.zone().getId();
      LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), calendar.zone()).plusDays(1);
      fields.after(calendar.versions().get(calendar.versions().size() - 1), tomorrow);
    } else {
      zone = me.zone().getId();
      fields.usual(LocalDate.ofInstant(clock.instant(), me.zone()));
    }
  }

  /** Whether a calendar is changed and none made. */
  public boolean changing() {
    return known != null && !known.isBlank();
  }

  /** Whether the reader keeps calendars. */
  public boolean keeps() {
    return me.may(Role.SERVICE_LEVEL_MANAGER, Role.ADMINISTRATOR);
  }

  /** Two weeks: of what is typed once that was asked for, else of what holds. */
  public List<CalendarDay> shown() {
    return shown == null ? List.of() : shown;
  }

  /** Whether the two weeks are those of what is typed. */
  public boolean tried() {
    return tried;
  }

  /** Shows the two weeks of what is typed; nothing is kept. */
  public void preview() {
    shown = days.preview(texts());
    tried = true;
  }

  /** Keeps what is typed. */
  public String save() {
    if (changing()) {
      calendars.addVersion(texts());
      Notices.done("calendars.changed");
    } else {
      calendars.create(texts());
      Notices.done("calendars.made");
    }
    return "/foundation/servicetime/calendar.xhtml?faces-redirect=true&code=" + code.strip();
  }

  /** The weekdays. */
  public DayOfWeek[] weekdays() {
    return DayOfWeek.values();
  }

  /** What is typed. */
  public CalendarFields getFields() {
    return fields;
  }

  private CalendarTexts texts() {
    return fields.texts(code.strip(), name, zone.strip());
  }

  public String getKnown() {
    return known;
  }

  public void setKnown(String known) {
    this.known = known;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }
}
