package org.evident.foundation.register.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.RecordPlaces;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.Role;

/** Says which records of a kind the caller's roles reach (PTY-10). */
@ApplicationScoped
class RecordReach {

  @Inject private FormBook book;
  @Inject private RecordRows rows;
  @Inject private Mandates mandates;

  /** Refuses by PTY-10 what no writing role of the caller reaches; how far they do is asked once. */
  Consumer<Values> writing(Form form) {
    Set<Scope> scopes = mandates.scopes(form.writers().toArray(Role[]::new));
    if (scopes.contains(Scope.GLOBAL)) {
      return values -> {};
    }
    Map<Long, RecordPlaces> owners = new HashMap<>();
    return values ->
        form.owner()
            .map(field -> owner(field, values, owners))
            .orElseGet(() -> RecordPlaces.of(form, values))
            .require(scopes);
  }

  /** Which records a reader sees: those of its customer, or those a role of the provider reaches. */
  ReachedRecords reading(Form form, Long customer) {
    return customer == null
        ? ReachedRecords.of(form, book.bearer(form), mandates.scopes(FormBook.staff()))
        : ReachedRecords.of(form, customer);
  }

  private RecordPlaces owner(Field field, Values values, Map<Long, RecordPlaces> owners) {
    Form form = book.stored(field.choices().get(0));
    return owners.computeIfAbsent(
        ((Reference) values.of(field.name())).id(),
        id -> RecordPlaces.of(form, rows.keyed(form, id).values()));
  }
}
