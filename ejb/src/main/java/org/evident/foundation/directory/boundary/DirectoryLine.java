package org.evident.foundation.directory.boundary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Hashtable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.Control;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.PagedResultsControl;
import javax.naming.ldap.PagedResultsResponseControl;
import org.evident.kernel.Setting;

/** A connection to the directory, in somebody's name; it follows no referrals and waits a bounded time. */
final class DirectoryLine implements AutoCloseable {

  private static final int PAGE = 500;
  private static final String CONNECT_MILLIS = "5000";
  private static final String READ_MILLIS = "20000";

  /** Where a directory gives the values of an attribute in parts: {@code member;range=0-1499}. */
  private static final Pattern PART = Pattern.compile("(?i)(.+);range=(\\d+)-(\\d+|\\*)");

  private final LdapContext context;

  private DirectoryLine(LdapContext context) {
    this.context = context;
  }

  @SuppressWarnings("PMD.ReplaceHashtableWithMap") // what the naming interface takes
  static DirectoryLine open(DirectorySettings settings, String name, String password)
      throws NamingException {
    Hashtable<String, String> terms = new Hashtable<>();
    terms.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
    terms.put(Context.PROVIDER_URL, settings.address());
    terms.put(Context.REFERRAL, "ignore");
    terms.put("com.sun.jndi.ldap.connect.timeout", CONNECT_MILLIS);
    terms.put("com.sun.jndi.ldap.read.timeout", READ_MILLIS);
    terms.put("java.naming.ldap.attributes.binary", binary(settings));
    if (name.isEmpty()) {
      terms.put(Context.SECURITY_AUTHENTICATION, "none");
    } else {
      terms.put(Context.SECURITY_AUTHENTICATION, "simple");
      terms.put(Context.SECURITY_PRINCIPAL, name);
      terms.put(Context.SECURITY_CREDENTIALS, password);
    }
    return new DirectoryLine(new InitialLdapContext(terms, null));
  }

  /** The key of Active Directory is of bytes. */
  private static String binary(DirectorySettings settings) {
    String key = settings.attribute(Setting.LDAP_KEY);
    return "objectGUID".equalsIgnoreCase(key) ? key : "";
  }

  boolean isOpen() {
    return context != null;
  }

  /** Hands over each entry below a base that fits, page by page. */
  void each(String base, String filter, List<String> attributes, Taker taker, Object... values)
      throws NamingException {
    SearchControls wanted = new SearchControls();
    wanted.setSearchScope(SearchControls.SUBTREE_SCOPE);
    wanted.setReturningAttributes(attributes.toArray(String[]::new));
    byte[] cookie = null;
    do {
      context.setRequestControls(new Control[] {paged(cookie)});
      NamingEnumeration<SearchResult> page = context.search(base, filter, values, wanted);
      try {
        while (page.hasMore()) {
          taker.take(page.next());
        }
      } finally {
        page.close();
      }
      cookie = cookie(context.getResponseControls());
    } while (cookie != null);
  }

  /** All values of an attribute of an entry, also where the directory gives them in parts; none where there is no entry. */
  Collection<String> values(LdapName entry, String attribute) throws NamingException {
    List<String> values = new ArrayList<>();
    try {
      Attributes first = attributes(entry, attribute);
      Attribute plain = first.get(attribute);
      if (plain != null) {
        add(values, plain);
      }
      String next = addPart(values, first, attribute);
      while (next != null) {
        next = addPart(values, attributes(entry, next), attribute);
      }
      return values;
    } catch (NameNotFoundException gone) {
      return List.of();
    }
  }

  private Attributes attributes(LdapName entry, String attribute) throws NamingException {
    context.setRequestControls(null);
    return context.getAttributes(entry, new String[] {attribute});
  }

  /** Adds a part and tells what the next one is called; null after the last. */
  private static String addPart(List<String> values, Attributes of, String attribute)
      throws NamingException {
    NamingEnumeration<? extends Attribute> all = of.getAll();
    while (all.hasMore()) {
      Attribute part = all.next();
      Matcher range = PART.matcher(part.getID());
      if (range.matches() && range.group(1).equalsIgnoreCase(attribute)) {
        add(values, part);
        return "*".equals(range.group(3))
            ? null
            : attribute + ";range=" + (Long.parseLong(range.group(3)) + 1) + "-*";
      }
    }
    return null;
  }

  private static void add(List<String> values, Attribute attribute) throws NamingException {
    for (int i = 0; i < attribute.size(); i++) {
      values.add(String.valueOf(attribute.get(i)));
    }
  }

  private static Control paged(byte[] cookie) throws NamingException {
    try {
      return cookie == null
          ? new PagedResultsControl(PAGE, Control.NONCRITICAL)
          : new PagedResultsControl(PAGE, cookie, Control.CRITICAL);
    } catch (IOException unlikely) {
      throw named(unlikely);
    }
  }

  private static byte[] cookie(Control... answered) {
    if (answered != null) {
      for (Control control : answered) {
        if (control instanceof PagedResultsResponseControl paged) {
          byte[] cookie = paged.getCookie();
          return cookie == null || cookie.length == 0 ? null : cookie;
        }
      }
    }
    return null;
  }

  private static NamingException named(IOException cause) {
    NamingException named = new NamingException(cause.getMessage());
    named.initCause(cause);
    return named;
  }

  @Override
  public void close() throws NamingException {
    context.close();
  }

  /** Takes an entry. */
  interface Taker {
    void take(SearchResult entry) throws NamingException;
  }
}
