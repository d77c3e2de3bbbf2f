package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every button of every page is pressed as everybody who is shown it, until the page shows no other ones: none leads to a door
 * that their roles do not open. What else is refused is no matter of roles.
 */
record ButtonChecks(AccessCalls calls, Collection<Expected> lines) {

  private static final String REFUSED = "Your roles do not allow this";

  /** What would take the others their language or their session. */
  private static final Set<String> LEFT_ALONE = Set.of("leave:out", "speak:en", "speak:de");

  /** Where accounts, roles and tokens are taken away, which therefore is done last. */
  private static final String PARTY = "/foundation/party/";

  private static final int ROUNDS = 3;
  private static final int MANY = 200;

  void no_button_is_shown_to_whom_its_door_is_closed() {
    List<String> wrong = new ArrayList<>();
    List<Expected> pages = new ArrayList<>();
    for (Expected line : lines) {
      if (AccessCalls.isPage(line) && !line.roles().contains(Expected.NOBODY)) {
        pages.add(line);
      }
    }
    pages.sort(Comparator.comparing(line -> line.path().contains(PARTY)));
    int pressed = 0;
    for (Expected line : pages) {
      for (String role : line.roles()) {
        pressed += pressAll(role, calls.address(line), wrong);
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(pressed > MANY, "Only " + pressed + " buttons were pressed");
  }

  private int pressAll(String role, String path, List<String> wrong) {
    Set<String> pressed = new HashSet<>(LEFT_ALONE);
    for (int round = 0; round < ROUNDS; round++) {
      HttpResponse<String> page = calls.surfer(role).open(path);
      int before = pressed.size();
      for (FormPage form : FormPage.all(page.body())) {
        for (FormPage.Field button : form.fields()) {
          if (isNew(button, pressed)) {
            press(role, path, form, button, wrong);
          }
        }
      }
      if (pressed.size() == before) {
        break;
      }
    }
    return pressed.size() - LEFT_ALONE.size();
  }

  /** Of the same buttons of many rows one is enough. */
  private static boolean isNew(FormPage.Field button, Set<String> pressed) {
    return "submit".equals(button.type())
        && button.open()
        && pressed.add(button.name().replaceAll(":\\d+:", ":"));
  }

  private void press(
      String role, String path, FormPage form, FormPage.Field button, List<String> wrong) {
    FormLine line =
        new FormLine("", form.id(), role, path, form.part(button), Map.of(), "", false, "");
    List<Map.Entry<String, String>> filled = new FormFilling(Map.of()).filled(form, line);
    HttpResponse<String> answer = calls.surfer(role).post(path, filled, file(form));
    if (answer.statusCode() == 403 || answer.body().contains(REFUSED)) {
      wrong.add(path + " offers " + button.name() + " to " + role + ", whom its door refuses");
    }
    if (answer.statusCode() >= 500) {
      wrong.add(path + " " + button.name() + " as " + role + " answers " + answer.statusCode());
    }
  }

  /** What is sent of a field that takes a file; without one the form would be none that the page knows. */
  private static Map.Entry<String, String> file(FormPage form) {
    return form.fields().stream()
        .filter(field -> "file".equals(field.type()))
        .findFirst()
        .map(field -> Map.entry(field.name(), "typed"))
        .orElse(null);
  }
}
