package org.evident.foundation.directory.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.evident.foundation.party.rule.Attendance;
import org.evident.foundation.party.rule.Keeping;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/**
 * A person as a line of a file says (DIR-9).
 *
 * @param team name of a team of the provider, or null where the line says none
 * @param customer number of a customer, or null where the line says none
 * @param roles none where the line says none
 * @param language {@code en} or {@code de}, or null where the line says none
 * @param zone the IANA id of one, or null where the line says none
 * @param first first day, or null where the line says none
 * @param last last day, or null where the line says none
 * @param inScope whether they work within the scope of the management system, or null where the line does not say
 */
public record FiledPerson(
    String login,
    String name,
    String email,
    String team,
    String customer,
    List<Role> roles,
    String language,
    String zone,
    LocalDate first,
    LocalDate last,
    Boolean inScope) {

  /** Breaks PTY-29 where somebody leaves before they come, PTY-19 where somebody of a customer would be in a team. */
  public FiledPerson {
    new Attendance(first, last);
    if (team != null) {
      Keeping.place(login, customer);
    }
  }

  /** Somebody who joins, with what the line does not say as it is for newcomers. */
  public FiledPerson joining() {
    return over(
        new FiledPerson(
            login,
            name,
            email,
            null,
            customer,
            roles,
            "en",
            "Europe/Vienna",
            null,
            null,
            customer == null));
  }

  /**
   * Somebody known already, as they are after the line: what it does not say stays.
   *
   * @param is how they are known
   * @param ofDirectory whether a directory keeps their name and address
   * @throws RuleBroken DIR-9 if the line names another customer or other roles than they have, PTY-18 if it changes what the
   *     directory keeps
   */
  public FiledPerson correcting(FiledPerson is, boolean ofDirectory) {
    if (customer != null && !customer.equals(is.customer)) {
      throw RuleBroken.at("customer", "DIR-9", login);
    }
    if (!roles.isEmpty() && !new TreeSet<>(roles).equals(new TreeSet<>(is.roles))) {
      throw RuleBroken.at("roles", "DIR-9", login);
    }
    Keeping.correct(login, ofDirectory, !name.equals(is.name), !email.equals(is.email));
    return over(is);
  }

  /** Whether somebody is there from and to the same days, and in scope alike. */
  public boolean attendsLike(FiledPerson other) {
    return Objects.equals(first, other.first)
        && Objects.equals(last, other.last)
        && Objects.equals(inScope, other.inScope);
  }

  /** Whether name, address, team, language and zone are the same. */
  public boolean isCalledLike(FiledPerson other) {
    return name.equals(other.name)
        && email.equals(other.email)
        && Objects.equals(team, other.team)
        && language.equals(other.language)
        && zone.equals(other.zone);
  }

  private FiledPerson over(FiledPerson is) {
    return new FiledPerson(
        login,
        name,
        email,
        or(team, is.team),
        is.customer,
        is.roles,
        or(language, is.language),
        or(zone, is.zone),
        or(first, is.first),
        or(last, is.last),
        or(inScope, is.inScope));
  }

  private static <T> T or(T said, T is) {
    return said == null ? is : said;
  }

  /** An e-mail address; breaks DIR-11 where it is none. */
  public static String address(String email) {
    int at = email.indexOf('@');
    boolean blank = email.chars().anyMatch(Character::isWhitespace);
    if (at < 1 || at != email.lastIndexOf('@') || at == email.length() - 1 || blank) {
      throw RuleBroken.at("email", "DIR-11", email);
    }
    return email;
  }

  /** The IANA id of a zone; breaks CAL-9 where there is none. */
  public static String zoneOf(String zone) {
    try {
      return ZoneId.of(zone).getId();
    } catch (DateTimeException unknown) {
      throw RuleBroken.at("zone", "CAL-9", zone);
    }
  }
}
