package org.evident.web.rest;

import jakarta.enterprise.context.RequestScoped;

/** The tag of what this request reads or leaves behind, once that is known. */
@RequestScoped
public class Seen {

  private String tag;

  void note(String seen) {
    tag = seen;
  }

  String tag() {
    return tag;
  }
}
