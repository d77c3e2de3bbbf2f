package org.evident.foundation.parameter.rule;

/** What queries of other rooms need to know of parameters. */
public final class ParameterSql {

  private ParameterSql() {}

  /**
   * The time a parameter gave at an instant: what was set last before it, else the usual amount (PAR-1, PAR-5).
   *
   * @param parameter of those that count minutes
   * @param at the instant, such as a column
   */
  public static String minutes(ProcessParameter parameter, String at) {
    return "coalesce((select p.amount from process_parameter p where p.parameter = '"
        + parameter
        + "' and p.set_at <= "
        + at
        + " order by p.version desc fetch first 1 rows only), "
        + parameter.usual()
        + ") * interval '1' minute";
  }
}
