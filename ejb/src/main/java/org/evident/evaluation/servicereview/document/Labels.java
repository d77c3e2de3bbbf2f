package org.evident.evaluation.servicereview.document;

/**
 * The few words the renderers add, in the language of the document.
 *
 * @param contents heading of the list of sections
 * @param approval heading of the approval block
 * @param unsigned word for a signature that is still missing
 * @param attached sentence that names the attached data file
 */
public record Labels(
    String customer,
    String service,
    String period,
    String agreement,
    String revision,
    String state,
    String frozen,
    String fingerprint,
    String seal,
    String contents,
    String approval,
    String role,
    String name,
    String instant,
    String means,
    String unsigned,
    String attached,
    String goal,
    String month,
    String value) {}
