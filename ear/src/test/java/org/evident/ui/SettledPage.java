package org.evident.ui;

import com.microsoft.playwright.Page;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * A page that is read and used only when all of it is there. A click that leads to another page is over when that one begins to
 * come; who reads then sees the part that came, and who presses a key is heard by no script yet.
 */
final class SettledPage {

  /** What waits by itself, or is said of the page and not to it. */
  private static final Set<String> AT_ONCE =
      Set.of("navigate", "reload", "goBack", "goForward", "close", "isClosed", "context", "url");

  private SettledPage() {}

  static Page of(Page page) {
    return (Page)
        Proxy.newProxyInstance(
            Page.class.getClassLoader(),
            new Class<?>[] {Page.class},
            (proxy, method, arguments) -> {
              String name = method.getName();
              if (!AT_ONCE.contains(name) && !name.matches("(on|off|waitFor|set)[A-Z].*")) {
                page.waitForLoadState();
              }
              try {
                return method.invoke(page, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }
}
