package org.evident.web.conformity.requirement;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.evident.conformity.requirement.boundary.ConformityPacks;
import org.evident.conformity.requirement.boundary.ConformityWish;
import org.evident.conformity.requirement.boundary.PackView;
import org.evident.conformity.requirement.boundary.PackWish;
import org.evident.conformity.requirement.boundary.PackWords;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.conformity.requirement.rule.Mapping;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Notices;
import org.evident.web.common.PackVoice;

/** Audit packs of the wall or of one requirement: small ones at once, large ones from the orders shown. */
@Named
@ViewScoped
public class PackPage implements Serializable {

  private static final String LARGE = "CNF-11.large";

  @Inject private ConformityPacks packs;
  @Inject private PackVoice voice;

  private String number;
  private LocalDate day;
  private String section;
  private String process;
  private String owner;
  private Mapping standard;
  private String reference;
  private ConformityStatus status;
  private transient List<PackView> orders;

  /** Reads before anything is shown, so that whoever may take none is told so. */
  public void open() {
    orders = packs.mine();
  }

  /** The reader's orders, the newest first. */
  public List<PackView> orders() {
    if (orders == null) {
      open();
    }
    return orders;
  }

  /** Whether an order still moves, so that looking again makes sense. */
  public boolean moving() {
    return orders().stream()
        .anyMatch(o -> "WAITING".equals(o.state()) || "RUNNING".equals(o.state()));
  }

  /** Whether the pack is of the whole wall. */
  public boolean whole() {
    return blank(number)
        && blank(section)
        && blank(process)
        && blank(owner)
        && standard == null
        && status == null;
  }

  /** Gives the pack where it is small, and orders it where it is large. */
  public String take() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Locale locale = faces.getViewRoot().getLocale();
    PackWish wish =
        new PackWish(
            blank(number) ? null : number,
            new ConformityWish(day, null, section, process, owner, standard, reference, status));
    PackWords words = voice.in(locale);
    try {
      send(faces, packs.file(wish, words));
      return null;
    } catch (RuleBroken broken) {
      if (!LARGE.equals(broken.rule())) {
        throw broken;
      }
      packs.order(wish, words);
      Notices.done("pack.told.ordered");
      return "/conformity/requirement/packs.xhtml?faces-redirect=true&includeViewParams=true";
    }
  }

  private void send(FacesContext faces, byte[] bytes) throws IOException {
    ExternalContext answer = faces.getExternalContext();
    answer.responseReset();
    answer.setResponseContentType("application/zip");
    answer.setResponseContentLength(bytes.length);
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"pack.zip\"");
    answer.setResponseHeader("X-Content-Type-Options", "nosniff");
    answer.setResponseHeader("Cache-Control", "no-store");
    try (OutputStream out = answer.getResponseOutputStream()) {
      out.write(bytes);
    }
    faces.responseComplete();
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getSection() {
    return section;
  }

  public void setSection(String section) {
    this.section = section;
  }

  public String getProcess() {
    return process;
  }

  public void setProcess(String process) {
    this.process = process;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public Mapping getStandard() {
    return standard;
  }

  public void setStandard(Mapping standard) {
    this.standard = standard;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public ConformityStatus getStatus() {
    return status;
  }

  public void setStatus(ConformityStatus status) {
    this.status = status;
  }
}
