package org.evident.foundation.register.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.RuleBroken;

/**
 * What a record belongs to, and so what a role has to reach to write it (PTY-10).
 *
 * @param each one entry for each service it is about, with the customer it is of; a role has to reach every entry, by any of
 *     its places. An entry without a place, such as that of an outage of a component, is reached by nobody but whose role is
 *     limited to nothing.
 */
public record RecordPlaces(List<List<Scope>> each) {

  /**
   * The places of a record.
   *
   * @param form of a kind for which {@link Form#owner()} is empty
   */
  public static RecordPlaces of(Form form, Values values) {
    List<Scope> customer = new ArrayList<>();
    if (form.process() != null) {
      customer.add(Scope.process(form.process()));
    }
    form.first(FieldType.CUSTOMER)
        .map(field -> (Reference) values.of(field.name()))
        .ifPresent(reference -> customer.add(Scope.customer(reference.number())));
    List<List<Scope>> each = new ArrayList<>();
    for (Reference service : services(form, values)) {
      List<Scope> places = new ArrayList<>(customer);
      places.add(Scope.service(service.number()));
      each.add(List.copyOf(places));
    }
    return new RecordPlaces(each.isEmpty() ? List.of(List.copyOf(customer)) : List.copyOf(each));
  }

  /** Breaks PTY-10 if a role of these scopes does not reach all of it. */
  public void require(Set<Scope> scopes) {
    if (!each.stream().allMatch(places -> reached(scopes, places))) {
      throw new RuleBroken("PTY-10");
    }
  }

  private static boolean reached(Set<Scope> scopes, Collection<Scope> places) {
    return scopes.stream().anyMatch(scope -> scope.reaches(places));
  }

  /** The services a record is about; the first field of that type says so, others name what it touches. */
  private static List<Reference> services(Form form, Values values) {
    List<Reference> services = new ArrayList<>();
    form.first(FieldType.SERVICE)
        .map(field -> (Reference) values.of(field.name()))
        .ifPresent(services::add);
    form.first(FieldType.SERVICES)
        .ifPresent(
            field ->
                ((List<?>) values.of(field.name()))
                    .forEach(service -> services.add((Reference) service)));
    return services;
  }
}
