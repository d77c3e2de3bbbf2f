package org.evident.conformity.requirement.rule;

/**
 * One requirement of ISO/IEC 20000-1:2018 in words of our own.
 *
 * @param id such as {@code R-8.6.1-02}; it never changes
 * @param position its place in the catalogue, from 0
 * @param clause where the standard says it, such as {@code 8.6.1 b}
 * @param sentence what is asked for
 * @param process the key of the process that answers for it
 * @param kind what shows it, such as a record, a document or a review
 * @param documented whether the standard asks for documented information
 * @param iso9001 the matching clause of ISO 9001
 * @param iso27001 the matching clause of ISO/IEC 27001
 * @param practices the practices of ITIL 4 it touches
 * @param former the clause of the edition of 2011
 */
public record Requirement(
    String id,
    int position,
    String clause,
    String clauseTitle,
    String sentence,
    String process,
    String kind,
    boolean documented,
    String iso9001,
    String iso27001,
    String practices,
    String former) {

  private static final String OPERATION = "8";

  /** The part of the standard it is shown in: its chapter, of operation its section, such as {@code 8.6}. */
  public String section() {
    String[] parts = clause.split(" ", 2)[0].split("\\.");
    return OPERATION.equals(parts[0]) && parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
  }
}
