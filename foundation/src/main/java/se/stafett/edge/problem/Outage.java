package se.stafett.edge.problem;

/**
 * Knows failures that pass by themselves: something the service stands on is away or slow. Every bean of this kind is asked, so a
 * service tells the edge about its own database drivers.
 */
public interface Outage {
    /** @param failure one link of a chain of causes; each link is asked about by itself */
    boolean explains(Throwable failure);
}
