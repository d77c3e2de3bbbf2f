package org.evident.assurance.availability.boundary;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a service is now and was over the last thirty days.
 *
 * @param state DOWN, DEGRADED or UP, by the outages that reach it now; NOT_MEASURED where nobody ever looked
 * @param open numbers of these outages
 * @param percent of the last thirty days, with two decimals, as its highest target measures it; null without service time, or where nobody looked
 * @param target the highest target agreed, null for none
 * @param verdict of these days against the target
 * @param design an estimate: what it can reach if each part it requires just keeps its target; null where a part has none
 * @param requires numbers of the services it requires
 */
public record HealthView(
    String number,
    String name,
    String criticality,
    String state,
    List<String> open,
    BigDecimal percent,
    BigDecimal target,
    String verdict,
    BigDecimal design,
    List<String> requires) {}
