package org.evident.it;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A new server with people in it, each of whom has signed in. */
public final class Office {

  /** What everybody's password becomes. */
  public static final String PASSWORD = "a long new one";

  private static final Pattern FIRST = Pattern.compile("one-time password (\\S+)");

  private final Client nobody;
  private final Client administrator;

  private Office(Client nobody, Client administrator) {
    this.nobody = nobody;
    this.administrator = administrator;
  }

  /** Takes over a server that has been started for the first time. */
  public static Office open(Server server) {
    Client nobody = Client.of(server);
    nobody.changePassword("admin", firstPassword(server), PASSWORD).expect(204);
    return new Office(nobody, enter(nobody, "admin"));
  }

  /** Takes over a server whose administrator has changed the first password already. */
  public static Office entered(Server server) {
    Client nobody = Client.of(server);
    return new Office(nobody, enter(nobody, "admin"));
  }

  /** The password the first start has written to the log. */
  public static String firstPassword(Server server) {
    Matcher found = FIRST.matcher(server.log());
    if (!found.find()) {
      throw new AssertionError("The log names no one-time password");
    }
    return found.group(1);
  }

  /** Somebody without a token. */
  public Client nobody() {
    return nobody;
  }

  /** The administrator. */
  public Client administrator() {
    return administrator;
  }

  /** Adds a customer and answers with its number. */
  public String customer(String name, String zone) {
    return administrator
        .post(
            "customers",
            Json.createObjectBuilder()
                .add("name", name)
                .add("reportingZone", zone)
                .add("currency", "GBP")
                .build())
        .expect(201)
        .text("number");
  }

  /**
   * Adds a person and answers with the one-time password.
   *
   * @param customer the number of the customer the person belongs to, or null for the provider
   */
  public String add(String login, String customer, String... roles) {
    return add(login, customer == null ? null : "customer", customer, roles);
  }

  private String add(String login, String in, String place, String... roles) {
    JsonArrayBuilder names = Json.createArrayBuilder();
    for (String role : roles) {
      names.add(role);
    }
    JsonObjectBuilder person =
        Json.createObjectBuilder()
            .add("login", login)
            .add("name", login)
            .add("email", login + "@example.org")
            .add("roles", names);
    if (in != null) {
      person.add(in, place);
    }
    return administrator.post("people", person.build()).expect(201).text("oneTimePassword");
  }

  /** Adds a person, changes the password and signs in. */
  public Client person(String login, String customer, String... roles) {
    String once = add(login, customer, roles);
    nobody.changePassword(login, once, PASSWORD).expect(204);
    return known(login);
  }

  /** The same for somebody of a team of the provider. */
  public Client member(String login, String team, String... roles) {
    String once = add(login, "team", team, roles);
    nobody.changePassword(login, once, PASSWORD).expect(204);
    return known(login);
  }

  /** Signs somebody in who has been here before. */
  public Client known(String login) {
    return enter(nobody, login);
  }

  private static Client enter(Client nobody, String login) {
    return nobody.as(nobody.signIn(login, PASSWORD).expect(201).text("secret"));
  }
}
