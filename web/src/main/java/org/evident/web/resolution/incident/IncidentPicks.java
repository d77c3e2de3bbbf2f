package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.boundary.ExportWish;
import org.evident.resolution.incident.boundary.Whose;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.web.common.Me;
import org.evident.web.common.Texts;
import org.evident.web.start.Start;

/** What the list is not filtered by but could be at a click, each with the values there are. */
@Named
@RequestScoped
public class IncidentPicks {

  /** With more than these it is quicker to find a value in the form. */
  private static final int MOST = 12;

  private static final List<String> CHANNELS =
      List.of("PHONE", "MAIL", "PORTAL", "EVENT", "API", "IMPORT");

  @Inject private IncidentList list;
  @Inject private IncidentChips chips;
  @Inject private IncidentWording wording;
  @Inject private Texts texts;
  @Inject private Start start;
  @Inject private Me me;

  private List<Pick> picks;

  /** All of them, in the order of the form. */
  public List<Pick> all() {
    if (picks == null) {
      picks = new ArrayList<>();
      Set<String> said =
          chips.all().stream().map(IncidentChips.Chip::name).collect(Collectors.toSet());
      offers().filter(pick -> !said.contains(pick.name())).forEach(picks::add);
    }
    return picks;
  }

  private Stream<Pick> offers() {
    Stream.Builder<Pick> offers = Stream.builder();
    if (start.desk()) {
      offers.add(pick("whose", List.of(Whose.values()), w -> word("queue." + w), Enum::name));
    }
    offers.add(
        pick(
            "state",
            List.of(IncidentState.values()),
            state -> wording.word("state", state.name()),
            Enum::name));
    offers.add(pick("priority", List.of(Priority.values()), Enum::name, Enum::name));
    offers.add(pick("service", list.services(), s -> s.name(), s -> s.number()));
    if (me.staff()) {
      offers.add(pick("customer", list.customers(), c -> c.name(), c -> c.number()));
      offers.add(pick("team", list.choices().teams(), t -> t, t -> t));
    }
    offers.add(pick("category", list.choices().categories(), c -> c, c -> c));
    offers.add(pick("channel", CHANNELS, c -> wording.word("channel", c), c -> c));
    return offers.build();
  }

  private <T> Pick pick(
      String name, List<T> all, Function<T, String> words, Function<T, String> keys) {
    List<Value> values =
        all.size() > MOST
            ? List.of()
            : all.stream().map(v -> new Value(words.apply(v), with(name, keys.apply(v)))).toList();
    return new Pick(name, word("filter." + name), values);
  }

  private String with(String name, String value) {
    String here = list.query();
    return (here.isEmpty() ? "" : here + "&") + name + "=" + ExportWish.encoded(value);
  }

  private String word(String key) {
    return texts.text().getString(key);
  }

  /**
   * One thing the list could be filtered by.
   *
   * @param name of it in the address, and behind {@code f-} in the form
   * @param values those there are; none where they are better found in the form
   */
  public record Pick(String name, String words, List<Value> values) {}

  /**
   * One value of it.
   *
   * @param query the part of the address that asks for the list with it
   */
  public record Value(String words, String query) {}
}
