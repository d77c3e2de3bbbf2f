package org.evident.web.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldWayTest {

  private static final String TO = "/evident/index.xhtml?number=1";

  @Test
  void a_browser_is_led_on() throws Exception {
    assertEquals(List.of("sendRedirect[" + TO + "]"), answered(null));
  }

  @Test
  void a_script_that_stays_is_told_the_way() throws Exception {
    assertEquals(List.of("setStatus[204]", "setHeader[Evident-Way, " + TO + "]"), answered("yes"));
  }

  /** What an act that leads on does to the answer. */
  private static List<String> answered(String asked) throws Exception {
    List<String> done = new ArrayList<>();
    HttpServletResponse response =
        of(
            HttpServletResponse.class,
            (proxy, method, arguments) -> {
              done.add(method.getName() + Arrays.toString(arguments));
              return null;
            });
    new ToldWay()
        .doFilter(
            of(HttpServletRequest.class, (proxy, method, arguments) -> asked),
            response,
            (request, answer) -> ((HttpServletResponse) answer).sendRedirect(TO));
    return done;
  }

  private static <T> T of(Class<T> type, java.lang.reflect.InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(ToldWayTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
