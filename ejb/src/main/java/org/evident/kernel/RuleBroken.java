package org.evident.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * A rule of the organisation that a request would have broken; nothing of the request is kept.
 *
 * <p>The rule's id is the key of the sentence shown to the caller (bundle {@code rules}); the
 * values fill its places {@code {0}}, {@code {1}} ... in order.
 */
public class RuleBroken extends RuntimeException {

  private final String rule;
  private final String field;
  private final transient List<Object> values;

  /** A broken rule that concerns the record as a whole; a value may be null where nothing was given. */
  public RuleBroken(String rule, Object... values) {
    this(rule, null, Arrays.asList(values));
  }

  private RuleBroken(String rule, String field, List<Object> values) {
    super(rule + (field == null ? "" : " at " + field) + " " + values);
    this.rule = rule;
    this.field = field;
    this.values = values;
  }

  /** A broken rule that names the field to mend. */
  public static RuleBroken at(String field, String rule, Object... values) {
    return new RuleBroken(rule, field, Arrays.asList(values));
  }

  /** The id of the rule, for instance {@code SLA-3}. */
  public String rule() {
    return rule;
  }

  /** The field to mend, in the door's own naming, or {@code null} if the record as a whole. */
  public String field() {
    return field;
  }

  /** The values that fill the sentence. */
  public List<Object> values() {
    return values == null ? List.of() : values;
  }
}
