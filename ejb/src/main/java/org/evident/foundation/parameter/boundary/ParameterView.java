package org.evident.foundation.parameter.boundary;

import java.time.Instant;
import org.evident.foundation.parameter.rule.ParameterUnit;
import org.evident.foundation.parameter.rule.ProcessParameter;

/**
 * A parameter as it stands.
 *
 * @param rule the rule the amount is part of
 * @param process the key of the process it belongs to
 * @param amount what holds now, in its unit
 * @param usual what holds as long as nobody sets another
 * @param version how often it was set
 * @param reason why it was set last, null where nobody has set it
 * @param by the login of who set it last
 * @param since when it was set last
 */
public record ParameterView(
    ProcessParameter parameter,
    String rule,
    String process,
    ParameterUnit unit,
    int amount,
    int usual,
    int least,
    int most,
    int version,
    String reason,
    String by,
    Instant since) {}
