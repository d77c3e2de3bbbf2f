package org.evident.agreement.servicelevel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.agreement.servicelevel.rule.AgreedExceptions;
import org.evident.agreement.servicelevel.rule.AgreementForm;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Migration;
import org.evident.agreement.servicelevel.rule.ModelTargets;
import org.evident.agreement.servicelevel.rule.TargetSource;
import org.evident.agreement.servicelevel.rule.Terms;
import org.evident.foundation.storage.boundary.ReadOnce;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;

/** Finds the targets in force for a customer and service; other capabilities judge by them. */
@Stateless
@PermitAll
public class AgreedTargets {

  private static final String IN_FORCE =
      "select v.id, v.agreement_id, v.version_no, v.valid_from, v.valid_to, v.migrate_running,"
          + " a.number, a.form, a.all_services, c.reporting_zone from agreement a join agreement_version"
          + " v on v.agreement_id = a.id join customer c on c.id = a.customer_id where a.customer_id = ?"
          + " and v.state in ('ACTIVE', 'SUPERSEDED', 'EXPIRED', 'TERMINATED') and (a.all_services or exists (select 1 from"
          + " agreement_service s where s.agreement_id = a.id and s.service_id = ?)) order by"
          + " a.all_services, v.version_no desc";

  @Inject private Statements statements;
  @Inject private PromisedTargets promises;
  @Inject private Clock clock;

  /** All versions that ever governed a customer's service, the more particular agreement first. */
  public List<Version> versions(long customerId, long serviceId) {
    return versions(customerId, List.of(serviceId)).get(serviceId);
  }

  /** What governs a customer's service, with the provider's own commitments (SLA-15). */
  public Governing governing(long customerId, long serviceId) {
    return governing(customerId, List.of(serviceId)).get(serviceId);
  }

  /** The same as {@link #governing(long, long)} for several services, in as many statements as the customer's part alone. */
  public SortedMap<Long, Governing> governing(long customerId, Collection<Long> services) {
    SortedMap<Long, Governing> governing = new TreeMap<>();
    read(customerId, services, head -> true)
        .forEach((service, versions) -> governing.put(service, Governing.of(versions)));
    return governing;
  }

  /** The same as {@link #versions(long, long)} for several services; what governs many of them is read once. */
  public SortedMap<Long, List<Version>> versions(long customerId, Collection<Long> services) {
    return read(customerId, services, head -> head.form().isForCustomer());
  }

  private SortedMap<Long, List<Version>> read(
      long customerId, Collection<Long> services, Predicate<Head> wanted) {
    SortedMap<Long, List<Version>> versions = new TreeMap<>();
    Map<Long, PromisedTargets.Promised> known = new HashMap<>();
    for (long service : services) {
      Map<Head, TargetSource> targets = new LinkedHashMap<>();
      inForce(customerId, service).stream()
          .filter(wanted)
          .forEach(
              head ->
                  targets.put(
                      head, known.computeIfAbsent(head.id(), id -> promises.of(head)).of(service)));
      versions.put(
          service,
          targets.keySet().stream()
              .map(
                  head ->
                      new Version(
                          head,
                          targets.get(head),
                          migrations(head, targets),
                          new Models(service, known.get(head.id()).models())))
              .toList());
    }
    return versions;
  }

  private List<Head> inForce(long customerId, long service) {
    return ReadOnce.of(
        () -> statements.list(IN_FORCE, Head::of, customerId, service),
        Head.class,
        customerId,
        service);
  }

  /** What clocks under a version take over from later versions that have begun (SLM-2). */
  private List<Migration> migrations(Head governing, Map<Head, TargetSource> all) {
    Instant now = clock.instant();
    return all.entrySet().stream()
        .filter(later -> later.getKey().takesOver(governing, now))
        .map(later -> new Migration(later.getKey().begin(), later.getValue()))
        .toList();
  }

  /** The exceptions a version names (SLA-12). */
  public AgreedExceptions exceptions(Head head) {
    return AgreedExceptions.read(
        statements
            .list(
                "select coalesce(exceptions, '') as exceptions from agreement_version where id = ?",
                row -> row.text("exceptions"),
                head.id())
            .get(0));
  }

  /** The version in force on the local date of an instant (SLM-2: that of the report). */
  public static Optional<Version> inForce(List<Version> versions, Instant at) {
    return versions.stream().filter(v -> v.head().governs(at)).findFirst();
  }

  /** What a version promises for requests of single models of one service (AGR-7). */
  public record Models(long service, ModelTargets promised) {}

  /** One version of an agreement with its targets. */
  public record Version(
      Head head, TargetSource targets, List<Migration> migrations, Models models) {

    /** What is promised for requests of a model in place of the target for all (AGR-7). */
    public Optional<ModelTargets.Promise> promise(String model, Priority priority) {
      return models.promised().promise(model, models.service(), priority);
    }

    /** The ledger of a record this version governs, with what later versions take over (SLM-2). */
    public List<ClockEvent> ledger(List<ClockEvent> events) {
      return Migration.into(events, migrations);
    }

    /** What it brings a record that is moved under it (SLA-10). */
    public Terms terms() {
      return new Terms(targets, migrations);
    }
  }

  /**
   * What governs a service of a customer.
   *
   * @param reported the versions of what was agreed with the customer, to whom their clocks are reported
   * @param own the versions of each of the provider's own commitments, whose clocks no customer sees (SLA-15)
   */
  public record Governing(List<Version> reported, Collection<List<Version>> own) {
    static Governing of(List<Version> versions) {
      List<Version> reported =
          versions.stream().filter(v -> v.head().form().isForCustomer()).toList();
      Map<Long, List<Version>> own =
          versions.stream()
              .filter(v -> !v.head().form().isForCustomer())
              .collect(
                  Collectors.groupingBy(
                      v -> v.head().agreement(), TreeMap::new, Collectors.toList()));
      return new Governing(reported, own.values());
    }

    /** The commitments there are, by the key of their agreement. */
    public Stream<Long> commitments() {
      return own.stream().map(versions -> versions.get(0).head().agreement());
    }

    /** The versions of one commitment; none where it does not cover the service. */
    public List<Version> own(long commitment) {
      return own.stream()
          .filter(versions -> versions.get(0).head().agreement() == commitment)
          .findFirst()
          .orElse(List.of());
    }
  }

  /** Which version of which agreement, and when it holds by the customer's local dates. */
  public record Head(
      long id,
      long agreement,
      AgreementForm form,
      boolean allServices,
      int version,
      LocalDate validFrom,
      LocalDate validTo,
      boolean migrateRunning,
      String number,
      ZoneId zone) {

    Instant begin() {
      return validFrom.atStartOfDay(zone).toInstant();
    }

    boolean takesOver(Head earlier, Instant now) {
      return migrateRunning
          && number.equals(earlier.number)
          && version > earlier.version
          && !begin().isAfter(now);
    }

    boolean governs(Instant at) {
      LocalDate date = LocalDate.ofInstant(at, zone);
      return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }

    /** The instants from which, or no longer from which, it holds. */
    public Stream<Instant> changes() {
      return Stream.of(validFrom, validTo)
          .filter(Objects::nonNull)
          .map(date -> date.atStartOfDay(zone).toInstant());
    }

    static Head of(Row row) {
      return new Head(
          row.number("id"),
          row.number("agreement_id"),
          AgreementForm.valueOf(row.text("form")),
          row.flag("all_services"),
          (int) row.number("version_no"),
          row.date("valid_from"),
          row.date("valid_to"),
          row.flag("migrate_running"),
          row.text("number"),
          ZoneId.of(row.text("reporting_zone")));
    }
  }
}
