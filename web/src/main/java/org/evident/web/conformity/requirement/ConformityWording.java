package org.evident.web.conformity.requirement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.evident.conformity.requirement.boundary.RequirementLine;
import org.evident.conformity.requirement.boundary.RequirementView;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.kernel.RecordKind;
import org.evident.web.common.Texts;
import org.evident.web.foundation.search.RecordPlaces;

/** How pages say where requirements stand. */
@Named
@RequestScoped
public class ConformityWording {

  private static final int DECIMALS = 2;
  private static final Set<RecordKind> BY_WORD =
      EnumSet.of(RecordKind.AUTHORITY, RecordKind.DUTY, RecordKind.REQUIREMENT);
  private static final List<String> NAMES =
      List.of(
          "process.",
          "role.",
          "decision.",
          "retained.",
          "duty.known.",
          "conformity.named.",
          "record.choice.");

  @Inject private RecordPlaces places;

  /** The colour of a status; its shape or letter says the same. */
  public String tone(ConformityStatus status) {
    return switch (status) {
      case FULFILLED -> "ok";
      case PARTIAL -> "warn";
      case NOT_FULFILLED -> "bad";
      case NO_DATA -> "go";
      case NOT_EVALUATED -> "";
    };
  }

  /** What a square says to those who do not see it. */
  public String cell(RequirementLine line) {
    String key = line.overridden() ? "conformity.cell.said" : "conformity.cell";
    String status = words().getString("conformity.status." + line.status());
    return new MessageFormat(words().getString(key), locale())
        .format(new Object[] {line.id(), status});
  }

  /** The rule of a requirement in words, null where it is not evaluated. */
  public String rule(String requirement) {
    String key = "conformity.rule." + requirement;
    return words().containsKey(key) ? words().getString(key) : null;
  }

  /** What the records do not show of a requirement, null where it is not evaluated in part only (CNF-10). */
  public String unseen(RequirementView view) {
    return view.partial()
        ? words().getString("conformity.unseen." + view.requirement().id())
        : null;
  }

  /** A percentage with two decimals (NUM-2), n/a without data. */
  public String percent(BigDecimal score) {
    if (score == null) {
      return words().getString("conformity.na");
    }
    NumberFormat form = NumberFormat.getNumberInstance(locale());
    form.setMinimumFractionDigits(DECIMALS);
    form.setMaximumFractionDigits(DECIMALS);
    form.setRoundingMode(RoundingMode.HALF_UP);
    return form.format(score) + " %";
  }

  /** The page of a record, null where its kind has none. */
  public String outcome(RecordKind kind) {
    return switch (kind) {
      case SERVICE -> "/portfolio/catalogue/services";
      case CUSTOMER -> "/foundation/party/customers";
      case DUTY -> "/foundation/duty/plan";
      case MAJOR_CRITERIA -> "/resolution/incident/criteria";
      case PROCESS_PARAMETER -> "/foundation/parameter/list";
      default -> places.outcome(kind);
    };
  }

  /** The page of one record; null where it is no record but something that goes by a word of its own. */
  public String way(RecordKind kind, String number) {
    boolean word = kind == RecordKind.REQUIREMENT && !number.startsWith(kind.prefix() + "-");
    return word ? null : outcome(kind);
  }

  /** What something is called that goes by a word: a process, a role, a decision, a duty, a topic; null for a record. */
  public String name(RecordKind kind, String number) {
    return BY_WORD.contains(kind)
        ? NAMES.stream()
            .map(names -> names + number)
            .filter(words()::containsKey)
            .map(words()::getString)
            .findFirst()
            .orElse(null)
        : null;
  }

  /** The words for a kind of record. */
  public String kind(RecordKind kind) {
    return words().getString(places.label(kind));
  }

  private static ResourceBundle words() {
    return Texts.in(locale());
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
