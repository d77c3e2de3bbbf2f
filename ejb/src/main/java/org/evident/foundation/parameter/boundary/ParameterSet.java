package org.evident.foundation.parameter.boundary;

import org.evident.foundation.parameter.rule.ProcessParameter;

/** A parameter has another amount as soon as the transaction is done. */
record ParameterSet(ProcessParameter parameter) {}
