package se.stafett.local.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stafett.local.client.Answer;
import se.stafett.local.loader.LoadResult;

/** Tells what happens in the demo, to people or to machines. */
interface Narrator {
    /** One step was taken; there is no answer to a read, nor when it was refused, as it had to be. */
    void step(String words, @Nullable Answer answer);

    /** Plans were loaded from files, by so many commands, of which some were sent more than once. */
    void loaded(LoadResult result, long commands, long repeated);

    /**
     * The plans of both sides have been compared.
     *
     * @param text one of them in words, or empty
     * @param account what the subscriber said of its reading
     */
    void compared(List<Pair> pairs, String text, String account);

    /** The demo cannot go on, for a reason in one line. */
    void failed(String why);
}
