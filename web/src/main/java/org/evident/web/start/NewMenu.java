package org.evident.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.foundation.register.boundary.FormBook;
import org.evident.foundation.register.rule.Form;
import org.evident.web.common.Me;

/** What the reader may raise from any page. */
@Named
@RequestScoped
public class NewMenu {

  @Inject private FormBook forms;
  @Inject private Me me;

  private List<String> kinds;

  /** Whether there is anything they may raise. */
  public boolean shown() {
    return me.known() && (me.reports() || me.follows() || !kinds().isEmpty());
  }

  /** The kinds of simple records they may enter, by their paths. */
  public List<String> kinds() {
    if (kinds == null) {
      kinds =
          me.records() ? forms.entered(me.caller()).stream().map(Form::path).toList() : List.of();
    }
    return kinds;
  }
}
