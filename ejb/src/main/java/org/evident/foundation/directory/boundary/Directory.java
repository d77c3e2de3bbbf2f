package org.evident.foundation.directory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.naming.AuthenticationException;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.LdapName;
import org.evident.foundation.directory.rule.DirectoryEntry;
import org.evident.kernel.Setting;

/** The directory, asked by LDAP. What was typed by somebody is never part of a filter's text, only a value in it. */
@ApplicationScoped
public class Directory {

  @Inject private DirectorySettings settings;

  /** Whether there is a directory. */
  public boolean inForce() {
    return settings.inForce();
  }

  /**
   * Whether a password belongs to a login (DIR-5).
   *
   * @throws DirectorySilent if the directory does not answer
   */
  public boolean proves(String login, String password) {
    if (password == null || password.isEmpty()) {
      return false;
    }
    try {
      Optional<String> name = nameOf(login);
      return name.isPresent() && binds(name.get(), password);
    } catch (NamingException silent) {
      throw new DirectorySilent(silent);
    }
  }

  /**
   * Everybody in the directory, with the members of some groups.
   *
   * @param groups names of groups
   * @throws DirectorySilent if it does not answer to the end
   */
  public Crowd everybody(Collection<String> groups) {
    try (DirectoryLine line = DirectoryLine.open(settings, settings.account(), settings.secret())) {
      List<DirectoryEntry> people = new ArrayList<>();
      Map<LdapName, String> keys = new HashMap<>();
      line.each(
          settings.peopleBase(),
          settings.peopleFilter(),
          List.of(
              key(),
              settings.attribute(Setting.LDAP_LOGIN),
              settings.attribute(Setting.LDAP_NAME),
              settings.attribute(Setting.LDAP_EMAIL)),
          found -> {
            DirectoryEntry entry = entry(found.getAttributes());
            people.add(entry);
            keys.put(new LdapName(found.getNameInNamespace()), entry.key());
          });
      Map<String, Set<String>> members = new HashMap<>();
      for (String group : groups) {
        members(line, group, keys).ifPresent(found -> members.put(group, found));
      }
      return new Crowd(people, members);
    } catch (NamingException silent) {
      throw new DirectorySilent(silent);
    }
  }

  private Optional<String> nameOf(String login) throws NamingException {
    try (DirectoryLine line = DirectoryLine.open(settings, settings.account(), settings.secret())) {
      List<String> names = new ArrayList<>();
      line.each(
          settings.peopleBase(),
          "(&" + settings.peopleFilter() + "(" + settings.attribute(Setting.LDAP_LOGIN) + "={0}))",
          List.of(settings.attribute(Setting.LDAP_LOGIN)),
          found -> names.add(found.getNameInNamespace()),
          login);
      return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }
  }

  private boolean binds(String name, String password) throws NamingException {
    try (DirectoryLine line = DirectoryLine.open(settings, name, password)) {
      return line.isOpen();
    } catch (AuthenticationException wrong) {
      return false;
    }
  }

  /** The keys of a group's members, also by groups in it; nothing if there is no such group, or more than one. */
  private Optional<Set<String>> members(
      DirectoryLine line, String group, Map<LdapName, String> keys) throws NamingException {
    String attribute = settings.attribute(Setting.LDAP_MEMBER);
    List<SearchResult> found = new ArrayList<>();
    line.each(settings.groupBase(), "(cn={0})", List.of(attribute), found::add, group);
    if (found.size() != 1) {
      return Optional.empty();
    }
    Set<String> members = new HashSet<>();
    Set<LdapName> seen = new HashSet<>();
    Deque<LdapName> open = new ArrayDeque<>();
    open.add(new LdapName(found.get(0).getNameInNamespace()));
    while (!open.isEmpty()) {
      LdapName name = open.remove();
      if (keys.containsKey(name)) {
        members.add(keys.get(name));
      } else if (seen.add(name)) {
        line.values(name, attribute).forEach(one -> name(one).ifPresent(open::add));
      }
    }
    return Optional.of(members);
  }

  private static Optional<LdapName> name(String text) {
    try {
      return Optional.of(new LdapName(text));
    } catch (InvalidNameException odd) {
      return Optional.empty();
    }
  }

  private String key() {
    return settings.attribute(Setting.LDAP_KEY);
  }

  private DirectoryEntry entry(Attributes of) throws NamingException {
    return DirectoryEntry.of(
        text(of.get(key())),
        text(of.get(settings.attribute(Setting.LDAP_LOGIN))),
        text(of.get(settings.attribute(Setting.LDAP_NAME))),
        text(of.get(settings.attribute(Setting.LDAP_EMAIL))));
  }

  private static String text(Attribute attribute) throws NamingException {
    if (attribute == null || attribute.size() == 0) {
      return "";
    }
    Object value = attribute.get(0);
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString();
  }

  /**
   * Everybody.
   *
   * @param people as the directory knows them
   * @param members the keys of the members of each group that was found
   */
  public record Crowd(List<DirectoryEntry> people, Map<String, Set<String>> members) {}
}
