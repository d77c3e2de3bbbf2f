/**
 * What a room contributes to the proof that requirements are met: which of its records a requirement asks about, and
 * which of them meet it (processes.md 1.10). Whoever evaluates it stands above; a room knows only this form.
 */
package org.evident.foundation.evidence;
