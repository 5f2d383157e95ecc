package se.stafett.bench;

/** How a run ends, besides as the stack's own failures do. */
enum End {
    MEASURED(0),
    FAILED(1),
    TIME_OVER(20),
    PART_FAILED(21);

    private final int code;

    End(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
