package org.evident.web.conformity.requirement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.conformity.requirement.boundary.Conformities;
import org.evident.conformity.requirement.boundary.ConformityWish;
import org.evident.conformity.requirement.boundary.EvaluationView;
import org.evident.conformity.requirement.boundary.Evaluations;
import org.evident.conformity.requirement.boundary.RequirementLine;
import org.evident.conformity.requirement.boundary.WallView;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.conformity.requirement.rule.Mapping;
import org.evident.foundation.party.rule.SmsProcesses;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The wall: a square for each requirement, part by part of the standard. */
@Named
@RequestScoped
public class WallPage {

  private static final String HERE = "/conformity/requirement/wall.xhtml?faces-redirect=true";

  private static final List<ConformityStatus> SHOWN =
      List.of(
          ConformityStatus.FULFILLED,
          ConformityStatus.PARTIAL,
          ConformityStatus.NOT_FULFILLED,
          ConformityStatus.NO_DATA,
          ConformityStatus.NOT_EVALUATED);

  @Inject private Conformities conformities;
  @Inject private Evaluations evaluations;
  @Inject private Me me;

  private LocalDate day;
  private LocalDate since;
  private String section;
  private String process;
  private String owner;
  private Mapping standard;
  private String reference;
  private ConformityStatus status;
  private WallView wall;

  private EvaluationView last;

  /** A part of the standard with the requirements of it that are shown. */
  public record Part(String key, List<RequirementLine> lines) {}

  /** How many requirements stand like this. */
  public record Count(ConformityStatus status, long number) {}

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    wall =
        conformities.wall(
            new ConformityWish(day, since, section, process, owner, standard, reference, null));
    last = me.audits() ? evaluations.last().orElse(null) : null;
  }

  /** Where all requirements stand. */
  public WallView wall() {
    if (wall == null) {
      open();
    }
    return wall;
  }

  /** Whether an evaluation is at work. */
  public boolean moving() {
    return last != null && last.moving();
  }

  /** The requirements shown, by part of the standard. */
  public List<Part> parts() {
    Map<String, List<RequirementLine>> parts = new LinkedHashMap<>();
    for (RequirementLine line : lines()) {
      parts.computeIfAbsent(line.section(), key -> new ArrayList<>()).add(line);
    }
    return parts.entrySet().stream().map(e -> new Part(e.getKey(), e.getValue())).toList();
  }

  /** The requirements shown. */
  public List<RequirementLine> lines() {
    return wall().lines().stream()
        .filter(line -> status == null || status == line.status())
        .toList();
  }

  /** How many requirements of those chosen stand like what. */
  public List<Count> counts() {
    return SHOWN.stream()
        .map(
            one ->
                new Count(
                    one, wall().lines().stream().filter(line -> line.status() == one).count()))
        .toList();
  }

  /** Those shown that have turned since the day chosen, or since the evaluation before. */
  public List<RequirementLine> turned() {
    return lines().stream().filter(RequirementLine::turned).toList();
  }

  /** Whether only some are shown, which then are listed in words. */
  public boolean chosen() {
    return given(section) || given(process) || given(owner) || standard != null || status != null;
  }

  /** The parts of the standard. */
  public List<String> sections() {
    return conformities.sections();
  }

  /** The logins of those who own a process today. */
  public List<String> owners() {
    return List.copyOf(wall().owners().keySet());
  }

  /** What else requirements can be looked up by. */
  public List<Mapping> standards() {
    return List.of(Mapping.values());
  }

  /** The processes. */
  public List<String> processes() {
    return SmsProcesses.KEYS;
  }

  /** Orders an evaluation. */
  public String evaluate() {
    evaluations.order();
    Notices.done("conformity.evaluating");
    return HERE;
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank();
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

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
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

  public String getProcess() {
    return process;
  }

  public void setProcess(String process) {
    this.process = process;
  }

  public ConformityStatus getStatus() {
    return status;
  }

  public void setStatus(ConformityStatus status) {
    this.status = status;
  }
}
