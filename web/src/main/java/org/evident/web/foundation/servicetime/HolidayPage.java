package org.evident.web.foundation.servicetime;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.evident.foundation.servicetime.boundary.HolidayProposal;
import org.evident.foundation.servicetime.boundary.HolidaySet;
import org.evident.foundation.servicetime.boundary.HolidaySets;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Dates;
import org.evident.web.common.Notices;
import org.evident.web.common.Sentences;

/** The holidays of a calendar that are still to come, and those of a country to take over. */
@Named
@ViewScoped
public class HolidayPage implements Serializable {

  private static final String HERE =
      "/foundation/servicetime/holidays.xhtml?faces-redirect=true&code=";

  @Inject private HolidaySets holidays;
  @Inject private Dates dates;

  private static final long serialVersionUID = 1L;

  private String code;
  private String country = "";
  private String region = "";
  private String year = String.valueOf(Year.now().getValue() + 1);
  private LocalDate date;
  private String name;
  private List<String> chosen = new ArrayList<>();
  private boolean refused;
  private transient SortedMap<LocalDate, String> coming;
  private transient List<HolidayProposal> proposals;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    coming = holidays.coming(code);
    chosen =
        proposals().stream()
            .filter(HolidayPage::isNew)
            .map(p -> p.date().toString())
            .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Those to come, by date. */
  public List<Map.Entry<LocalDate, String>> coming() {
    if (coming == null) {
      coming = holidays.coming(code);
    }
    return List.copyOf(coming.entrySet());
  }

  private List<HolidayProposal> proposals() {
    if (proposals == null) {
      proposals = asked() ? proposed() : List.of();
    }
    return proposals;
  }

  /** What cannot be proposed is told, and the page stays. */
  private List<HolidayProposal> proposed() {
    if (!year.matches("\\d{4}")) {
      refused = true;
      Notices.refused("holidays.year.whole");
      return List.of();
    }
    try {
      return holidays.proposals(code, country, region, Integer.parseInt(year));
    } catch (RuleBroken broken) {
      refused = true;
      FacesContext faces = FacesContext.getCurrentInstance();
      String words = Sentences.of(broken, faces.getViewRoot().getLocale(), ZoneId::systemDefault);
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
      return List.of();
    }
  }

  /** What is proposed and the calendar has not, as date and the words for it. */
  public List<Choice> choices() {
    return proposals().stream()
        .filter(HolidayPage::isNew)
        .map(p -> new Choice(p.date().toString(), dates.of(p.date()) + " " + p.name()))
        .toList();
  }

  /** What is proposed and the calendar has already. */
  public List<HolidayProposal> known() {
    return proposals().stream().filter(p -> !isNew(p)).toList();
  }

  private static boolean isNew(HolidayProposal proposal) {
    return proposal.known() == null;
  }

  /** Whether something was asked for and could be answered, so that it can be taken over. */
  public boolean answered() {
    return asked() && !refused;
  }

  private boolean asked() {
    return !country.isBlank();
  }

  /** Adds one holiday. */
  public String add() {
    holidays.add(code, date, name);
    Notices.done("holidays.added");
    return HERE + code;
  }

  /** Takes one away. */
  public String remove(LocalDate day) {
    holidays.remove(code, day.toString());
    Notices.done("holidays.removed");
    return HERE + code;
  }

  /** Takes over what was chosen of the proposed ones. */
  public String fill() {
    List<LocalDate> taken = chosen.stream().map(LocalDate::parse).toList();
    holidays.fill(code, new HolidaySet(country, region, Integer.parseInt(year), taken));
    Notices.done("holidays.filled");
    return HERE + code;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country == null ? "" : country;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region == null ? "" : region;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = chosen;
  }

  /** A box to tick. */
  public record Choice(String date, String words) {}
}
