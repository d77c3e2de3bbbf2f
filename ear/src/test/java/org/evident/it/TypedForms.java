package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evident.kernel.Role;

/**
 * Every form of every page in which people write words of their own is sent as it stands there, with what a page could take for
 * its own in each of them; it is accepted, and all that is shown after it shows that as text.
 */
public final class TypedForms {

  /** What the server has to be told before. */
  public static final List<String> SERVER = List.of(PullChecks.HOSTS + " 203.0.113.5");

  private static final Set<Role> OF_CUSTOMERS = Set.of(Role.CUSTOMER_REPRESENTATIVE, Role.USER);
  private static final Pattern NOTICES =
      Pattern.compile("<ul[^>]*class=\"notices\".*?</ul>", Pattern.DOTALL);

  /** What is kept of words that are not sent yet. */
  private static final Pattern KEPT = Pattern.compile("id=\"compose:kept\"[^>]*>\\s*[^<\\s]");

  private static final int MANY_TIMES = 12;
  private static final int MANY_TEXTS = 180;

  private final AccessCalls calls;
  private final Map<String, String> places;
  private final FormFilling filling;
  private final Map<String, Set<String>> shown = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private String led = "";

  private TypedForms(AccessCalls calls, Map<String, String> places) {
    this.calls = calls;
    this.places = places;
    filling = new FormFilling(places);
  }

  /** Somebody of each role, and the records that forms are about. */
  public static TypedForms open(Server server, Office office) {
    Map<String, Client> clients = new TreeMap<>();
    String outside = office.customer("Outside", "UTC");
    for (Role role : Role.values()) {
      String of = OF_CUSTOMERS.contains(role) ? outside : null;
      clients.put(role.name(), office.person(AccessCalls.login(role.name()), of, role.name()));
    }
    MarkedHouse house = new MarkedHouse(office, clients);
    TypedPlaces prepared = new TypedPlaces(office, clients, house);
    return new TypedForms(AccessCalls.of(server, clients, outside, house), prepared.find());
  }

  /** Sends them, and answers with the pages where something was shown afterwards, by who saw them. */
  public Map<String, Set<String>> send() {
    List<FormLine> lines = FormLine.read();
    assertEquals(
        FormSources.all(),
        lines.stream()
            .filter(line -> !FormLine.API.equals(line.file()))
            .map(FormLine::key)
            .filter(FormSources.all()::contains)
            .collect(Collectors.toCollection(TreeSet::new)));
    lines.forEach(this::send);
    shown.forEach((who, paths) -> paths.removeIf(path -> isGone(who, path)));
    assertEquals("", String.join("\n", wrong));
    assertTrue(filling.typed() > MANY_TEXTS, "Only " + filling.typed() + " texts were typed");
    return shown;
  }

  /** Looks at a page again after all that was typed; what has another name since, or is forgotten, is there no more. */
  private boolean isGone(String login, String path) {
    String who = login.toUpperCase(Locale.ROOT);
    HttpResponse<String> answer = calls.surfer(who).open(path);
    return answer.statusCode() == 404 || looked(who, path, answer).isEmpty();
  }

  private void send(FormLine line) {
    try {
      if (FormLine.API.equals(line.file())) {
        call(line);
      } else if (FormLine.GET.equals(line.form())) {
        ask(line);
      } else {
        int times = 0;
        while (times < MANY_TIMES && sent(line, times > 0)) {
          times++;
        }
      }
    } catch (IllegalStateException | AssertionError failed) {
      wrong.add(line.key() + " as " + line.who() + ": " + failed.getMessage());
    }
  }

  private void call(FormLine line) {
    Client client = calls.clients().get(line.who());
    String path = filling.named(line.page());
    String body = filling.named(line.button());
    Client.Answer answer =
        "PUT".equals(line.form())
            ? client.put(path, body)
            : body.isBlank() || "-".equals(body) ? client.post(path) : client.post(path, body);
    if (answer.status() >= 300) {
      wrong.add(path + " as " + line.who() + " answers " + answer.status() + answer.body());
    } else if (!line.kept().isEmpty()) {
      String[] kept = line.kept().split("=", 2);
      places.put(kept[0], answer.text(kept.length == 2 ? kept[1] : "number"));
    }
  }

  /** What asks says again what it was asked. */
  private void ask(FormLine line) {
    Surfer surfer = calls.surfer(line.who());
    String path = filling.named(line.page()).substring(1);
    String address = path.replaceFirst("\\?.*", "");
    String query =
        FormPage.asking(looked(line.who(), path, surfer.open(path)), "/" + address)
            .map(form -> filling.filled(form, line))
            .orElse(List.of())
            .stream()
            .map(field -> field.getKey() + "=" + Surfer.encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer = surfer.open(address + "?" + query);
    String page = looked(line.who(), address + "?" + query, answer);
    if (answer.statusCode() != 200 || !page.contains(filling.last() + "&quot;")) {
      wrong.add(line.key() + " answers " + answer.statusCode() + " to " + query);
    }
    shown(line).add(address + "?" + query);
  }

  private Set<String> shown(FormLine line) {
    return shown.computeIfAbsent(line.who().toLowerCase(Locale.ROOT), who -> new LinkedHashSet<>());
  }

  /** Sends a form once, again where the answer led; answers whether it is to be sent again. */
  private boolean sent(FormLine line, boolean again) {
    Surfer surfer = calls.surfer(line.who());
    Optional<String> path = again ? Optional.of(led) : path(surfer, line);
    Optional<FormPage> form =
        path.map(one -> looked(line.who(), one, surfer.open(one)))
            .flatMap(page -> FormPage.of(page, line.begins(), !line.begins().equals(line.form())));
    if (form.isEmpty()) {
      if (!again) {
        wrong.add(line.key() + " is not shown to " + line.who() + " at " + path);
      }
      return false;
    }
    HttpResponse<String> answer =
        surfer.post(path.get(), filling.filled(form.get(), line), file(form.get(), line));
    judge(line, path.get(), surfer, answer);
    return line.again();
  }

  private Optional<String> path(Surfer surfer, FormLine line) {
    String[] parts = filling.named(line.page()).split(" >", 2);
    String path = parts[0].substring(1);
    return parts.length == 1
        ? Optional.of(path)
        : FormPage.link(surfer.open(path).body(), parts[1]);
  }

  private Map.Entry<String, String> file(FormPage form, FormLine line) {
    return form.fields().stream()
        .filter(field -> "file".equals(field.type()))
        .findFirst()
        .map(
            field ->
                Map.entry(
                    field.name(), filling.named(line.fields().getOrDefault(form.part(field), ""))))
        .orElse(null);
  }

  private void judge(FormLine line, String path, Surfer surfer, HttpResponse<String> answer) {
    String target = path;
    HttpResponse<String> last = answer;
    while (last.statusCode() == 302) {
      target = last.headers().firstValue("Location").orElseThrow().replaceFirst(".*/evident/", "");
      last = surfer.open(target);
    }
    led = target;
    String page = looked(line.who(), target, last);
    Matcher notices = NOTICES.matcher(page);
    String told = notices.find() ? notices.group() : "";
    boolean accepted =
        last.statusCode() == 200 && !told.contains("class=\"bad") && answered(answer, told + page);
    if (accepted == !line.refused().isEmpty()) {
      wrong.add(
          "%s as %s answers %d %s"
              .formatted(
                  line.key(),
                  line.who(),
                  last.statusCode(),
                  told.replaceAll("(<[^>]*>|\\s)+", " ")));
    }
    if (accepted && !line.kept().isEmpty()) {
      keep(line, target, page);
    }
    shown(line).add(target);
  }

  /** Whoever is led on, or told that it is done or what came of it, was taken at their word. */
  private static boolean answered(HttpResponse<String> answer, String page) {
    return answer.statusCode() == 302
        || page.contains("<li class=\"ok")
        || KEPT.matcher(page).find()
        || page.contains("id=\"result\"");
  }

  private void keep(FormLine line, String target, String page) {
    String[] kept = line.kept().split("=", 2);
    String name = kept.length == 2 ? kept[1] : "number=";
    List<String> found =
        Pattern.compile(Pattern.quote(name) + "([^&#\"]+)")
            .matcher(kept.length == 2 ? target + page : target)
            .results()
            .map(one -> one.group(1))
            .sorted()
            .toList();
    if (found.isEmpty()) {
      wrong.add(line.key() + " leads to " + target + ", which names no " + name);
    } else {
      places.put(kept[0], found.get(found.size() - 1));
    }
  }

  private String looked(String who, String path, HttpResponse<String> answer) {
    String page = answer.body();
    if (page.contains(FormFilling.TAG)
        || page.contains(MarkedHouse.TAG)
        || page.contains(MarkedHouse.COMPUTED)
        || answer.statusCode() >= 500) {
      wrong.add(path + " as " + who + " takes what was typed for its own");
    }
    return page;
  }
}
