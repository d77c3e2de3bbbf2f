package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;

/** The place somebody has on a page, which an act leaves as it is: the same document, scrolled as far as before. */
final class KeptPlace {

  /** Marks the document, so that another one shows. */
  static final String MARK = "window.sameDocument = true";

  private static final String MARKED = "() => window.sameDocument === true";

  private KeptPlace() {}

  /** Clicks where the button is, which may be out of sight: a browser that is driven would go there first. */
  static int click(Page page, String button) {
    int at = top(page);
    page.locator(button).first().evaluate("one => one.click()");
    return at;
  }

  /** That it is the document that was marked. */
  static void assertSame(Page page) {
    assertEquals(true, page.evaluate(MARKED), "the page was loaded again");
  }

  /** That it is, and is scrolled as far as it was. */
  static void assertStayed(Page page, int at) {
    assertSame(page);
    assertEquals(at, top(page));
  }

  private static int top(Page page) {
    return ((Number) page.evaluate("() => Math.round(window.scrollY)")).intValue();
  }
}
