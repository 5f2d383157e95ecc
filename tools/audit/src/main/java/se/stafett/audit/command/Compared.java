package se.stafett.audit.command;

/** How many states of one kind were compared, and found equal. */
final class Compared {
    private long states;
    private long begun;
    private long live;
    private long second;

    void add(boolean hasBegun, boolean isLiveEqual, boolean isSecondEqual) {
        states++;
        begun += hasBegun ? 1 : 0;
        live += isLiveEqual ? 1 : 0;
        second += isSecondEqual ? 1 : 0;
    }

    /** All, those before a stream had begun among them: then nobody may tell anything of it. */
    long states() {
        return states;
    }

    long begun() {
        return begun;
    }

    /** Equal to what the service shows. */
    long live() {
        return live;
    }

    /** Equal to what the second program tells. */
    long second() {
        return second;
    }
}
