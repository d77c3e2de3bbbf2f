package org.evident.batch.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

  @Test
  void a_page_is_read_as_its_reader_sees_it() {
    String page =
        "<html><head><title>t</title><style>p{}</style></head><body><p>Hello,<br>it is <b>down</b></p>"
            + "<script>alert(1)</script><ul><li>one</li><li>two &amp; three</li></ul></body></html>";
    assertEquals(
        List.of("Hello,", "it is down", "one", "two & three"),
        HtmlText.of(page).lines().filter(line -> !line.isEmpty()).toList());
  }

  @Test
  void broken_pages_are_read_as_far_as_they_go() {
    assertEquals("a < b", HtmlText.of("<div>a < b"));
    assertEquals("", HtmlText.of(""));
  }
}
