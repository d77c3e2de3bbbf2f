package org.evident.foundation.history.rule;

/**
 * One thing about the history that is not as it was written (GEN-2).
 *
 * @param place the entry as {@code chain:position}, the number of a seal, or the number of a record
 * @param more where an entry came from, how far a chain reaches, or null
 */
public record Fault(Kind kind, String place, String more) {

  /** What can be wrong. */
  public enum Kind {
    ENTRY_CHANGED("entry %s was changed"),
    ENTRY_MISSING("entry %s is missing"),
    ENTRY_MOVED("entry %s was moved from %s"),
    ENTRY_UNLINKED("entry %s does not follow the entry before it"),
    ENTRY_NOT_SEALED("entry %s is not the sealed one"),
    END_MISSING("chain %s ends at %s"),
    SEALED_MISSING("sealed entry %s is missing"),
    SEAL_CHANGED("seal %s was changed"),
    SEAL_MISSING("seal %s is missing"),
    SEAL_PRINTED("the seal printed on %s is missing"),
    RECORD_MISSING("record %s is in the history, but gone");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  static Fault of(Kind kind, Object place) {
    return new Fault(kind, String.valueOf(place), null);
  }

  /** The fault in one English line, for programs and the command line. */
  public String words() {
    return kind.sentence.formatted(place, more);
  }
}
