package se.stafett.care;

import java.util.Map;

/**
 * A value from outside that breaks a rule of form.
 *
 * @param arguments what a text about it needs, such as {@code max}; never the value itself, which may be personal
 */
public record Violation(Rule rule, Map<String, String> arguments) {

    public Violation {
        arguments = Map.copyOf(arguments);
    }

    public static Violation of(Rule rule) {
        return new Violation(rule, Map.of());
    }

    /** The rules of form; the code is stable and has a text in {@code violations_<language>.properties}. */
    public enum Rule {
        TEXT_BLANK("text-blank"),
        TEXT_TOO_LONG("text-too-long"),
        TEXT_CONTROL_CHARACTER("text-control-character"),
        TEXT_LINE_BREAK("text-line-break"),
        TEXT_NOT_UNICODE("text-not-unicode"),
        HSA_ID("hsa-id"),
        PATIENT_REF("patient-ref"),
        ICF_CODE("icf-code"),
        KVA_CODE("kva-code"),
        DECIMAL("decimal"),
        TEXT_PATH("text-path"),
        CODE_UNKNOWN("code-unknown"),
        IDENTIFIER_SYSTEM("identifier-system"),
        IDENTIFIER_FORM("identifier-form"),
        IDENTIFIER_DATE("identifier-date"),
        IDENTIFIER_CHECK_DIGIT("identifier-check-digit"),
        IDENTIFIER_OTHER_KIND("identifier-other-kind"),
        IDENTIFIER_NOT_YET_BORN("identifier-not-yet-born");

        private final String code;

        Rule(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
