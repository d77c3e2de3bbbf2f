package org.evident.it;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A directory that really answers, on a free port; it can be made to fall silent while it is read. */
final class LdapDesk implements AutoCloseable {

  private static final String BASE = "dc=example,dc=org";
  private static final String READER = "cn=reader," + BASE;
  private static final String SECRET = "the-reader-of-the-directory-1";

  private final AtomicInteger searches = new AtomicInteger(Integer.MIN_VALUE);
  private final InMemoryDirectoryServer server;

  LdapDesk() throws LDAPException, IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
    config.setSchema(null);
    config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("ldap", port));
    config.addAdditionalBindCredentials(READER, SECRET);
    config.setAuthenticationRequiredOperationTypes(com.unboundid.ldap.sdk.OperationType.SEARCH);
    config.addInMemoryOperationInterceptor(
        new InMemoryOperationInterceptor() {
          @Override
          public void processSearchRequest(InMemoryInterceptedSearchRequest request)
              throws LDAPException {
            if (searches.decrementAndGet() == 0) {
              throw new LDAPException(ResultCode.TIMEOUT, "The third page took too long");
            }
          }
        });
    server = new InMemoryDirectoryServer(config);
    server.startListening();
    server.add(entry(BASE, "objectClass: domain", "dc: example"));
  }

  /** What a server needs to know of it. */
  List<String> properties() throws IOException {
    Path secret = Files.createTempFile("ldap", ".secret");
    Files.writeString(secret, SECRET + "\n");
    return List.of(
        "-Devident.ldap.url=ldap://localhost:" + server.getListenPort(),
        "-Devident.ldap.account=" + READER,
        "-Devident.ldap.password-file=" + secret,
        "-Devident.ldap.people=" + BASE,
        "-Devident.ldap.minutes=600");
  }

  void person(String login, String password) throws LDAPException {
    person(login, password, login + "@example.org");
  }

  void person(String login, String password, String email) throws LDAPException {
    server.add(
        entry(
            name(login),
            "objectClass: person",
            "entryUUID: key-of-" + login,
            "uid: " + login,
            "cn: Person " + login,
            "mail: " + email,
            "userPassword: " + password));
  }

  void rename(String login, String name) throws LDAPException {
    server.modify(name(login), new Modification(ModificationType.REPLACE, "cn", name));
  }

  /** Lets somebody sign in by another login; the key stays. */
  void relogin(String login, String next) throws LDAPException {
    server.modifyDN(name(login), "uid=" + next, true);
  }

  void remove(String login) throws LDAPException {
    server.delete(name(login));
  }

  void group(String group, String... logins) throws LDAPException {
    Entry entry = entry("cn=" + group + "," + BASE, "objectClass: groupOfNames");
    entry.addAttribute("cn", group);
    entry.addAttribute("member", java.util.Arrays.stream(logins).map(LdapDesk::name).toList());
    if (server.getEntry(entry.getDN()) != null) {
      server.delete(entry.getDN());
    }
    if (logins.length > 0) {
      server.add(entry);
    }
  }

  /** Makes a group a member of another. */
  void join(String inner, String outer) throws LDAPException {
    server.modify(
        "cn=" + outer + "," + BASE,
        new Modification(ModificationType.ADD, "member", "CN=" + inner + ", " + BASE));
  }

  /** The search of this number from now on takes too long. */
  void failAtSearch(int number) {
    searches.set(number);
  }

  void hush() {
    server.shutDown(true);
  }

  void speak() throws LDAPException {
    server.startListening();
  }

  private static Entry entry(String name, String... lines) throws LDAPException {
    Entry entry = new Entry(name);
    for (String line : lines) {
      String[] parts = line.split(": ", 2);
      entry.addAttribute(parts[0], parts[1]);
    }
    return entry;
  }

  private static String name(String login) {
    return "uid=" + login + "," + BASE;
  }

  @Override
  public void close() {
    server.shutDown(true);
  }
}
