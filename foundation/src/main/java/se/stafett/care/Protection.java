package se.stafett.care;

/** How the patient's identity is protected by Skatteverket. */
public enum Protection implements Coded {
    NONE("none"),
    CONFIDENTIALITY_MARKED("confidentiality-marked"),
    PROTECTED_REGISTRATION("protected-registration");

    private final String code;

    Protection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
