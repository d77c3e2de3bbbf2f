package org.evident.web.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssetsTest {

  @Test
  void a_byte_that_changes_changes_the_version_and_nothing_else_does() {
    String version = version(Map.of("/a.css", "b { color: red }", "/b.js", "go()"));
    assertEquals(version, version(Map.of("/b.js", "go()", "/a.css", "b { color: red }")));
    assertNotEquals(version, version(Map.of("/a.css", "b { color: rex }", "/b.js", "go()")));
  }

  private static String version(Map<String, String> files) {
    return new Assets(
            (ServletContext)
                Proxy.newProxyInstance(
                    AssetsTest.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) ->
                        method.getName().equals("getResourcePaths")
                            ? files.keySet()
                            : new ByteArrayInputStream(
                                files.get((String) arguments[0]).getBytes(StandardCharsets.UTF_8))))
        .getVersion();
  }
}
