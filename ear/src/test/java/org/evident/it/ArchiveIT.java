package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is delivered is what is needed: no other library, no test, no source, no secret and nothing of the machine it was made on. Field lesson S13. */
class ArchiveIT {

  /** Each has its reason: pages, databases, documents, workbooks, holidays, statistics. */
  private static final Set<String> LIBRARIES =
      Set.of(
          "omnifaces",
          "primefaces",
          "org.eclipse.persistence",
          "org.flywaydb-flyway-core",
          "org.flywaydb-flyway-database-postgresql",
          "com.fasterxml.jackson.core-jackson-annotations",
          "com.fasterxml.jackson.core-jackson-core",
          "com.fasterxml.jackson.core-jackson-databind",
          "io.github.openhtmltopdf-openhtmltopdf-core",
          "io.github.openhtmltopdf-openhtmltopdf-pdfbox",
          "io.github.openhtmltopdf-openhtmltopdf-svg-support",
          "org.apache.pdfbox",
          "org.apache.xmlgraphics",
          "de.rototor.pdfbox-graphics2d",
          "commons-logging-commons-logging",
          "commons-io-commons-io",
          "xml-apis-xml-apis-ext",
          "org.dhatim-fastexcel",
          "com.github.rzymek-opczip",
          "de.focus-shift-jollyday-core",
          "de.focus-shift-jollyday-jaxb",
          "org.glassfish.jaxb",
          "jakarta.xml.bind-jakarta.xml.bind-api",
          "jakarta.activation-jakarta.activation-api",
          "org.eclipse.angus-angus-activation",
          "com.sun.istack-istack-commons-runtime",
          "org.threeten-threeten-extra",
          "org.jspecify-jspecify",
          "org.slf4j-slf4j-api",
          "org.hipparchus-hipparchus-core",
          "org.jsoup-jsoup");

  private static final Set<String> OWN =
      Set.of("evident-ejb.jar", "evident-batch.jar", "evident-web.war");

  /** What our own modules are made of, by the ends of the names. */
  private static final Set<String> KINDS =
      Set.of(
          "class",
          "xhtml",
          "properties",
          "json",
          "yaml",
          "xml",
          "sql",
          "css",
          "js",
          "csv",
          "ttf",
          "txt",
          "jar",
          "conf",
          "Extension",
          "MF",
          "svg",
          "ico",
          "png",
          "woff2");

  private static final Pattern TEST =
      Pattern.compile("org/junit|net/jqwik|com/tngtech|org/mockito|org/jboss/arquillian");
  private static final Pattern SECRET =
      Pattern.compile(
          "BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|(?i)(password|secret)\\s*=\\s*\"[^\"$#{]+\"");
  private static final Pattern MACHINE =
      Pattern.compile("(?<![\\w.])/(home|root|tmp|work|Users)/\\w");
  private static final int MANY = 2_000;

  private final List<String> wrong = new ArrayList<>();
  private final Set<String> libraries = new TreeSet<>();
  private int looked;

  @Test
  void what_is_delivered_is_what_is_needed() throws IOException {
    Set<String> own = new TreeSet<>();
    try (InputStream ear = Files.newInputStream(Path.of(System.getProperty("ear.file")))) {
      for (ZipInputStream zip = new ZipInputStream(ear); ; ) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          break;
        }
        String name = entry.getName();
        if (name.startsWith("lib/") && name.endsWith(".jar")) {
          libraries.add(name.substring("lib/".length()));
        } else if (OWN.contains(name)) {
          own.add(name);
          lookInto(name, zip.readAllBytes());
        } else if (!entry.isDirectory() && !name.startsWith("META-INF/")) {
          wrong.add(name + " is nothing of ours");
        }
      }
    }
    assertEquals(new TreeSet<>(OWN), own);
    assertEquals("", String.join("\n", wrong));
    assertTrue(looked > MANY, "Only " + looked + " entries");
    assertEquals(
        Set.of(),
        libraries.stream()
            .filter(jar -> LIBRARIES.stream().noneMatch(jar::startsWith))
            .collect(Collectors.toSet()),
        "libraries nobody has said we need");
    assertEquals(
        Set.of(),
        LIBRARIES.stream()
            .filter(known -> libraries.stream().noneMatch(jar -> jar.startsWith(known)))
            .collect(Collectors.toSet()),
        "libraries we need no longer");
  }

  private void lookInto(String module, byte[] archive) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          look(module + "!" + entry.getName(), entry.getName(), zip.readAllBytes());
        }
      }
    }
  }

  private void look(String where, String name, byte[] content) {
    looked++;
    String kind = name.substring(name.lastIndexOf('.') + 1);
    if (!KINDS.contains(kind)) {
      wrong.add(where + " is of no kind we need");
    }
    if ("jar".equals(kind)) {
      libraries.add(name.substring(name.lastIndexOf('/') + 1));
      return;
    }
    String text = new String(content, StandardCharsets.ISO_8859_1);
    if ("class".equals(kind)) {
      if (!name.contains("org/evident/")) {
        wrong.add(where + " is nobody's class");
      }
      if (TEST.matcher(text).find()) {
        wrong.add(where + " belongs to a test");
      }
      return;
    }
    if (SECRET.matcher(text).find()) {
      wrong.add(where + " holds a secret");
    }
    if (!"ttf".equals(kind) && MACHINE.matcher(text).find()) {
      wrong.add(where + " tells of the machine it was made on");
    }
  }
}
