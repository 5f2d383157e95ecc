package se.stafett.store;

/** All that a service does with its store. */
public interface EventStore extends Append, ReadEvents, FindStreams, FindDue, FindCommands {}
