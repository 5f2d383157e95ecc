package se.stafett.service.meters;

import java.util.List;

/** What of the database is looked at from time to time. Every bean of this kind is asked. */
public interface Looked {
    List<Level> levels();

    /**
     * A cheap query by the service's own role. Gives rows of a level's name, a word for its label, and the figure as double
     * precision; what it leaves out is zero.
     */
    String query();
}
