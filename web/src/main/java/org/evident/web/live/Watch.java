package org.evident.web.live;

import java.util.Set;

/**
 * What one open page wants to hear of.
 *
 * @param login whose page it is
 * @param name how people call them
 * @param numbers the records the page shows
 * @param present whether the page is the record's own, and its reader is shown to others there
 * @param since how much had happened when a list was shown, which further records may join; null for a page of one record
 */
record Watch(String login, String name, Set<String> numbers, boolean present, Long since) {}
