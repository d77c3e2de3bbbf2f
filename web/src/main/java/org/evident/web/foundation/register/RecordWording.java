package org.evident.web.foundation.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.StringJoiner;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.register.boundary.Registered;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.FieldType;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.web.common.Dates;
import org.evident.web.common.Sentences;
import org.evident.web.common.Texts;

/** Kinds, fields and values of simple records in the reader's words. */
@Named
@RequestScoped
public class RecordWording {

  private static final Set<FieldType> SUBJECTS =
      Set.of(FieldType.SERVICE, FieldType.SERVICES, FieldType.CUSTOMER);

  @Inject private Texts texts;
  @Inject private Dates dates;
  @Inject private Services services;
  @Inject private Parties parties;

  private List<ServiceView> known;
  private List<CustomerView> customers;
  private Map<String, String> names;

  /** All services, to choose from. */
  public List<ServiceView> services() {
    if (known == null) {
      known = services.list();
    }
    return known;
  }

  /** The customers the reader sees, to choose from. */
  public List<CustomerView> customers() {
    if (customers == null) {
      customers = parties.customers();
    }
    return customers;
  }

  /** The name of a kind. */
  public String kind(String path) {
    return texts.text().getString("record.kind." + path);
  }

  /** The name of a field. */
  public String label(Field field) {
    return label(field.name());
  }

  /** The name of a field by its technical name; a column that is no field stays as it is. */
  public String label(String name) {
    ResourceBundle words = texts.text();
    String key = "record.field." + name;
    return words.containsKey(key) ? words.getString(key) : name;
  }

  /** The word for a choice. */
  public String word(String choice) {
    ResourceBundle words = texts.text();
    for (String key : List.of("record.choice." + choice, "role." + choice, "process." + choice)) {
      if (words.containsKey(key)) {
        return words.getString(key);
      }
    }
    return choice;
  }

  /** What helps to fill in a field, of its kind of record or of any; null where nothing does. */
  public String hint(Form form, Field field) {
    ResourceBundle words = texts.text();
    for (String key :
        List.of("record.hint." + form.path() + '.' + field.name(), "record.hint." + field.name())) {
      if (words.containsKey(key)) {
        return words.getString(key);
      }
    }
    return null;
  }

  /** What a record says in a field. */
  public String value(Registered record, Field field) {
    return shown(field, record);
  }

  /** Whether records of a kind are of services, by themselves or by the record they belong to. */
  public boolean served(Form form) {
    return form.has(FieldType.SERVICE) || form.has(FieldType.SERVICES) || form.owner().isPresent();
  }

  /** What names a record in a list: its service, or what it says first where it is of none. */
  public String subject(Form form, Registered record) {
    return served(form) ? service(record) : value(record, form.fields().get(0));
  }

  /** What {@link #subject} tells. */
  public String subjectLabel(Form form) {
    return served(form) ? texts.text().getString("word.service") : label(form.fields().get(0));
  }

  /** Which service or services a record is about. */
  public String service(Registered record) {
    Object several = record.values().of("services");
    Object one = several == null ? record.values().of("service") : several;
    return shown(one == null ? record.values().of("component") : one);
  }

  /** When a record's month is decided. */
  public String when(Form form, Registered record) {
    return form.fields().stream()
        .filter(field -> field.name().equals(form.period()))
        .map(field -> shown(field, record))
        .findFirst()
        .orElse("");
  }

  /** What else a record says, in one line. */
  public String summary(Form form, Registered record) {
    StringJoiner line = new StringJoiner("; ");
    for (Field field : form.fields()) {
      Object value = record.values().of(field.name());
      boolean elsewhere =
          SUBJECTS.contains(field.type())
                  && !"toService".equals(field.name())
                  && !"customer".equals(field.name())
              || field.name().equals(form.period());
      boolean first = !served(form) && field == form.fields().get(0);
      if (value != null && !Boolean.FALSE.equals(value) && !elsewhere && !first) {
        line.add(label(field) + ": " + shown(value));
      }
    }
    return line.toString();
  }

  /** The sentence for a broken rule, its fields by the names on the page and its times in the zone they were written in. */
  public String sentence(RuleBroken broken, String zone) {
    Object[] values = broken.values().stream().map(value -> told(value, zone)).toArray();
    RuleBroken told =
        broken.field() == null
            ? new RuleBroken(broken.rule(), values)
            : RuleBroken.at(broken.field(), broken.rule(), values);
    String sentence = Sentences.of(told, texts.text().getLocale(), () -> ZoneId.of(dates.zone()));
    return broken.field() == null ? sentence : label(broken.field()) + ": " + sentence;
  }

  private Object told(Object value, String zone) {
    if (value instanceof Instant at) {
      try {
        return dates.in(at, zone);
      } catch (DateTimeException unknown) {
        return at;
      }
    }
    return value instanceof String name ? label(name) : value;
  }

  private String shown(Field field, Registered record) {
    Object value = record.values().of(field.name());
    return field.type() == FieldType.PERIOD && value instanceof String month
        ? dates.month(month)
        : shown(value);
  }

  private String shown(Object value) {
    if (value instanceof List<?> many) {
      return String.join(", ", many.stream().map(this::shown).toList());
    }
    if (value instanceof Reference reference) {
      return names().getOrDefault(reference.number(), reference.number());
    }
    if (value instanceof Instant at) {
      return dates.at(at);
    }
    if (value instanceof LocalDate day) {
      return dates.of(day);
    }
    return value instanceof String || value instanceof Boolean
        ? word(value.toString())
        : Values.written(value);
  }

  private Map<String, String> names() {
    if (names == null) {
      names = new HashMap<>();
      services().forEach(s -> names.put(s.number(), s.name()));
      customers().forEach(c -> names.put(c.number(), c.name()));
    }
    return names;
  }
}
