package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.resolution.incident.boundary.IncidentFilter;
import org.evident.web.common.Dates;
import org.evident.web.common.Texts;

/** What the list is filtered by, each with the way to the list without it. */
@Named
@RequestScoped
public class IncidentChips {

  @Inject private IncidentList list;
  @Inject private IncidentWording wording;
  @Inject private Texts texts;
  @Inject private Dates dates;

  private List<Chip> chips;

  /** All of it, in the order of the form. */
  public List<Chip> all() {
    if (chips == null) {
      chips = new ArrayList<>();
      IncidentFilter filter = list.filter();
      add("whose", filter.whose() == null ? null : word("queue." + filter.whose()));
      flag("unsolved", filter.open());
      flag("late", filter.late());
      flag("stale", filter.stale());
      add("state", several(filter.states(), state -> wording.word("state", state.name())));
      add("priority", several(filter.priorities(), Enum::name));
      add(
          "service",
          named(filter.service(), list.services(), ServiceView::number, ServiceView::name));
      add(
          "customer",
          named(filter.customer(), list.customers(), CustomerView::number, CustomerView::name));
      facts(filter.facts());
    }
    return chips;
  }

  private void facts(IncidentFilter.Facts facts) {
    add("team", facts.team());
    add("assignee", facts.assignee());
    add("reporter", facts.reporter());
    add("category", facts.category());
    add("channel", facts.channel() == null ? null : wording.word("channel", facts.channel()));
    flag("major", facts.major());
    add("from", day(facts.from()));
    add("to", day(facts.to()));
  }

  private String day(LocalDate day) {
    return day == null ? null : dates.of(day);
  }

  private void flag(String name, boolean said) {
    add(name, said ? "" : null);
  }

  private void add(String name, String value) {
    if (value != null) {
      String label = word("filter." + name);
      chips.add(new Chip(value.isEmpty() ? label : label + ": " + value, name, list.without(name)));
    }
  }

  private String word(String key) {
    return texts.text().getString(key);
  }

  private static <T extends Enum<T>> String several(
      Collection<T> values, Function<T, String> words) {
    return values.isEmpty()
        ? null
        : values.stream().sorted().map(words).collect(Collectors.joining(", "));
  }

  /** The name of what a number stands for; a number of nothing is shown as it is. */
  private static <T> String named(
      String number, List<T> all, Function<T, String> numbers, Function<T, String> names) {
    return number == null
        ? null
        : Stream.concat(
                all.stream().filter(one -> numbers.apply(one).equals(number)).map(names),
                Stream.of(number))
            .findFirst()
            .orElseThrow();
  }

  /**
   * One thing the list is filtered by.
   *
   * @param words what it is, in words
   * @param name of it in the address
   * @param without the part of the address that asks for the list without it
   */
  public record Chip(String words, String name, String without) {}
}
