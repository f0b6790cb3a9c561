package dev.parley.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;

/** JSON that is not in the wire format, with the place where it goes wrong. */
final class Misfit extends JsonMappingException {
    private static final long serialVersionUID = 1;

    private final LineProblem.Reason reason;

    Misfit(LineProblem.Reason reason, JsonLocation at, String message) {
        super(null, message, at);
        this.reason = reason;
    }

    LineProblem.Reason reason() {
        return reason;
    }
}
