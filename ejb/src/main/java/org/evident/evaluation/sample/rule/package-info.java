/**
 * What the demo organisation wrote down beside its incidents: outages, maintenance, changes, requests,
 * costs, surveys, complaints, tests, problems, supplier targets and security incidents of its past months. Each class gives the lines
 * of one or two files in the columns of {@code foundation.register}, as any tool could export them; the
 * same seed and day always give the same lines.
 */
package org.evident.evaluation.sample.rule;
