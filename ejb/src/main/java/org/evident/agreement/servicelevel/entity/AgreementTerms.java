package org.evident.agreement.servicelevel.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The terms of one version.
 *
 * @param validFrom the first local date
 * @param validTo the first local date it no longer holds, or null
 * @param requirement the service requirements the targets rest on
 * @param exceptions the agreed exceptions, or null with {@code noExceptions}
 * @param migrateRunning whether running clocks take over its targets (SLM-2)
 * @param monthlyFee the fee credits are taken from, or null
 * @param noticePeriodDays how long before an end by notice the other side has to be told
 * @param serviceTargets what is promised for one service in place of {@code targets} (AGR-6)
 * @param duties what each side is responsible for
 * @param measuring how availability and cost are measured
 */
public record AgreementTerms(
    LocalDate validFrom,
    LocalDate validTo,
    String requirement,
    String exceptions,
    boolean noExceptions,
    boolean migrateRunning,
    BigDecimal monthlyFee,
    int noticePeriodDays,
    List<TargetRow> targets,
    List<ServiceTargetRow> serviceTargets,
    List<GoalRow> goals,
    List<CreditRow> credits,
    MeasuringRow measuring,
    DutiesRow duties) {}
