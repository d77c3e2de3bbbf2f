package org.evident.evaluation.servicereview.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A service review as it is to be read: every text localised, every figure already worded. Page, PDF and workbook are drawn from this one model, so that they cannot differ.
 *
 * @param language language of all texts
 * @param cover what stands on the first page
 * @param sections S1 to S16 in printing order
 * @param approvals who has to sign, signed or not yet
 * @param sheets the same figures and their records with typed values, for the workbook
 * @param footer one line at the foot of each page
 * @param labels the few words the renderers add
 */
public record ReviewDocument(
    Locale language,
    Cover cover,
    List<Section> sections,
    List<Approval> approvals,
    List<Sheet> sheets,
    String footer,
    Labels labels) {

  public ReviewDocument {
    Objects.requireNonNull(language);
    Objects.requireNonNull(cover);
    Objects.requireNonNull(labels);
    Objects.requireNonNull(footer);
    sections = List.copyOf(sections);
    approvals = List.copyOf(approvals);
    sheets = List.copyOf(sheets);
  }

  /**
   * The first page.
   *
   * @param kind what kind of paper this is, for instance "Monthly service review"
   * @param title subject and period in one line
   * @param agreement agreement, version and validity
   * @param state word of the state with its kind
   * @param frozen the freeze instant in the customer's zone, with the zone
   * @param frozenAt the same instant; date of the files
   * @param fingerprint hexadecimal digest of the canonical figures; identity of the files
   * @param seal seal of the history at the freeze, or null while the review is a draft
   */
  public record Cover(
      String kind,
      String title,
      String customer,
      String service,
      String period,
      String agreement,
      String revision,
      Cell state,
      String frozen,
      Instant frozenAt,
      String fingerprint,
      String seal) {

    public Cover {
      Objects.requireNonNull(title);
      Objects.requireNonNull(frozenAt);
      Objects.requireNonNull(fingerprint);
    }
  }

  /**
   * One section of the paper; an empty one carries a notice instead of being left out.
   *
   * @param id S1 to S16
   * @param notice "nothing to report in the period" or "not recorded in this system", or null
   * @param blocks contents in printing order
   */
  public record Section(String id, String heading, String notice, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * One line of the approval block.
   *
   * @param role in which role
   * @param name who signed, or null if not yet
   * @param instant when, or null
   * @param means by what means, or null
   */
  public record Approval(String role, String name, String instant, String means) {}
}
