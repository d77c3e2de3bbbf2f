/**
 * The words people choose from to say what kind of fault an incident is, and what caused it (processes.md 3.25).
 *
 * <ul>
 *   <li><b>CTG-1</b> A word shall say something and be there once among those of its kind, however it is written; it is never renamed.
 *   <li><b>CTG-2</b> A word shall stand below one of its kind that is in force, never in a circle, and be retired after those below it.
 *   <li><b>CTG-3</b> Where there are words in force, people shall choose anew among these alone; what a record says already stays, and an import may say anything.
 * </ul>
 */
package org.evident.resolution.category;
