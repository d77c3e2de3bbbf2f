package org.evident.foundation.register.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Standing;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** All kinds of record the capabilities contribute, and who may do what with them. */
@ApplicationScoped
public class FormBook {

  /** Everybody of the provider; somebody bound to no customer is not staff for that alone. */
  private static final Role[] PROVIDER =
      EnumSet.complementOf(EnumSet.copyOf(Set.of(Role.USER, Role.CUSTOMER_REPRESENTATIVE)))
          .toArray(Role[]::new);

  @Inject @Any private Instance<Forms> rooms;

  /** Every kind the caller may read. */
  List<Form> readable(Caller caller) {
    return all().filter(f -> reads(caller, f)).toList();
  }

  /** Every kind somebody may enter; nothing is asked of the database. */
  public List<Form> entered(Caller caller) {
    return all().filter(form -> writes(caller, form)).toList();
  }

  /** A kind the caller may read; refused by ACC-1 otherwise, so a costs list is never an empty one. */
  Form readable(Caller caller, String path) {
    Form form = named(path);
    if (!reads(caller, form)) {
      throw new RuleBroken("ACC-1");
    }
    return form;
  }

  /** A kind the caller may write. */
  Form writable(Caller caller, String path) {
    Form form = named(path);
    if (!writes(caller, form)) {
      throw new RuleBroken("ACC-1");
    }
    return form;
  }

  /** Whether the caller writes records of a kind; nobody bound to a customer does. */
  static boolean writes(Caller caller, Form form) {
    return caller.customerId() == null && caller.hasAny(form.writers().toArray(Role[]::new));
  }

  /** Asks the capability that owns a kind whether a record may be stored. */
  void beforeSaving(Form form, Registered before, Values values) {
    Long id = before == null ? null : before.id();
    rooms.stream()
        .filter(room -> room.forms().contains(form))
        .forEach(
            room -> {
              room.beforeSaving(form, id, values);
              room.beforeDeciding(form, before, values);
            });
  }

  /** Tells the capability that owns a kind of a new record. */
  void afterEntering(Form form, String number, Values values) {
    rooms.stream()
        .filter(room -> room.forms().contains(form))
        .forEach(room -> room.afterEntering(form, number, values));
  }

  /** Where records of a kind can stand. */
  List<Standing> standings(Form form) {
    return rooms.stream()
        .filter(room -> room.forms().contains(form))
        .flatMap(room -> room.standings(form).stream())
        .toList();
  }

  private static boolean reads(Caller caller, Form form) {
    return caller.customerId() == null ? caller.hasAny(PROVIDER) : form.customers();
  }

  /** A kind by its path, whoever asks. */
  Form named(String path) {
    return all()
        .filter(f -> f.path().equals(path))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("kind", "REC-1", path));
  }

  /** The roles of the provider, all of which read records as far as they reach. */
  static Role[] staff() {
    return PROVIDER.clone();
  }

  /** The kind that names the service or customer of a record: its own, or that of the record it belongs to. */
  Form bearer(Form form) {
    return form.owner().map(field -> stored(field.choices().get(0))).orElse(form);
  }

  /** The kind a table is of. */
  Form stored(String table) {
    return all().filter(form -> form.table().equals(table)).findFirst().orElseThrow();
  }

  /** Every kind there is. */
  Stream<Form> all() {
    return rooms.stream()
        .flatMap(room -> room.forms().stream())
        .sorted(Comparator.comparing(Form::kind));
  }
}
