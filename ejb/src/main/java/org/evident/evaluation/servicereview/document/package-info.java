/**
 * The papers of a service review: one presentation model, drawn as PDF/A-3, as workbook and, for its charts, on the page (ISO/IEC 20000-1:2018, 9.4).
 *
 * <p>The renderers add no words of their own beyond {@code Labels}, compute no figures, and answer the same bytes for the same document wherever and whenever they run.
 */
package org.evident.evaluation.servicereview.document;
