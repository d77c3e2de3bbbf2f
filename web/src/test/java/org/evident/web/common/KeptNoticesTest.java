package org.evident.web.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KeptNoticesTest {

  private static final Cookie[] BOTH = {
    new Cookie("EVIDENT", "session"), new Cookie(KeptNotices.COOKIE, "notice")
  };

  @Test
  void a_page_sees_what_it_is_to_tell() throws Exception {
    assertEquals(List.of("EVIDENT", "csfcfc"), seen(null, BOTH));
  }

  @Test
  void a_part_of_a_page_sees_the_session_only() throws Exception {
    assertEquals(List.of("EVIDENT"), seen("partial/ajax", BOTH));
  }

  @Test
  void a_part_without_cookies_has_none() throws Exception {
    assertEquals(List.of(), seen("partial/ajax", null));
  }

  /** The names of the cookies that what answers gets to see. */
  private static List<String> seen(String asked, Cookie[] sent) throws Exception {
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                KeptNoticesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> "getCookies".equals(method.getName()) ? sent : asked);
    AtomicReference<Cookie[]> seen = new AtomicReference<>();
    new KeptNotices()
        .doFilter(
            request,
            null,
            (passed, answer) -> seen.set(((HttpServletRequest) passed).getCookies()));
    return Arrays.stream(seen.get()).map(Cookie::getName).toList();
  }
}
