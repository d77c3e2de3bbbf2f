package org.evident.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of the pages in which people write words of their own, found in the sources and in no list. */
final class FormSources {

  private static final Path PAGES = Path.of("../web/src/main/webapp");
  private static final Pattern FORM =
      Pattern.compile("<h:form id=\"([^\"]+)\".*?</h:form>", Pattern.DOTALL);

  /** What only asks: it has an address of its own, and is one of its page. */
  private static final Pattern ASKING =
      Pattern.compile("<form [^>]*method=\"get\".*?</form>", Pattern.DOTALL);

  private static final Pattern ASKED =
      Pattern.compile("<input (?![^>]*type=\"(hidden|number|date|month)\")");
  private static final Pattern PART = Pattern.compile("<ui:include src=\"([^\"]+)\"");

  /** Numbers and dates are no words. */
  private static final Pattern TEXT =
      Pattern.compile(
          "<h:inputTextarea|<ui:insert"
              + "|<h:inputText\\b(?![^>]*type=\"(number|date|month|datetime-local)\")");

  private FormSources() {}

  /** File and identifier of each; {@link FormLine#GET} of what asks. */
  static Set<String> all() {
    Set<String> forms = new TreeSet<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      files.filter(file -> file.toString().endsWith(".xhtml")).forEach(file -> add(file, forms));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return forms;
  }

  private static void add(Path file, Set<String> forms) {
    String name = PAGES.relativize(file).toString().replace('\\', '/') + " ";
    String page = text(file);
    FORM.matcher(page)
        .results()
        .filter(form -> hasText(form.group()))
        .forEach(form -> forms.add(name + form.group(1)));
    if (ASKING.matcher(page).results().anyMatch(form -> ASKED.matcher(form.group()).find())) {
      forms.add(name + FormLine.GET);
    }
  }

  private static boolean hasText(String body) {
    return TEXT.matcher(body).find()
        || PART.matcher(body)
            .results()
            .anyMatch(part -> hasText(text(PAGES.resolve(part.group(1).substring(1)))));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
