package org.evident.web.conformity.requirement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.evident.conformity.requirement.boundary.PackWords;
import org.evident.kernel.RecordKind;
import org.evident.web.common.PackVoice;
import org.evident.web.common.Texts;
import org.evident.web.foundation.search.RecordPlaces;

/** Gives audit packs the words of the pages, and the addresses of the records their reader may open. */
@RequestScoped
public class PackSpeech implements PackVoice {

  private static final List<String> SPOKEN =
      List.of("conformity.", "pack.", "process.", "action.state.", "word.number", "word.state");

  @Inject private RecordPlaces places;
  @Inject private ConformityWording wording;
  @Inject private HttpServletRequest request;

  @Override
  public PackWords in(Locale locale) {
    ResourceBundle texts = Texts.in(locale);
    Map<String, String> words = new TreeMap<>();
    for (String key : texts.keySet()) {
      if (SPOKEN.stream().anyMatch(key::startsWith)) {
        words.put(key, texts.getString(key));
      }
    }
    for (RecordKind kind : RecordKind.values()) {
      String label = places.label(kind);
      if (texts.containsKey(label)) {
        words.put(PackWords.KIND + kind, texts.getString(label));
      }
      String page = wording.outcome(kind);
      if (page != null) {
        words.put(PackWords.LINK + kind, here() + page + ".xhtml?" + form(kind) + "number=");
      }
    }
    return new PackWords(locale.toLanguageTag(), words);
  }

  private String form(RecordKind kind) {
    String path = places.path(kind);
    return path == null ? "" : "kind=" + path + "&";
  }

  private String here() {
    String asked = request.getRequestURL().toString();
    String host = asked.substring(0, asked.length() - request.getRequestURI().length());
    return host + request.getContextPath();
  }
}
