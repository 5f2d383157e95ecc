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

    /** Which unit answers for which open item has changed, and is so now. */
    void responsible(String words);

    /** The plans have been compared with those of each system that rebuilt them. */
    void compared(List<Rebuilt> systems);

    /** The patient's journey, held against the generic model. */
    void journey(Journey journey);

    /** The demo cannot go on, for a reason in one line. */
    void failed(String why);
}
