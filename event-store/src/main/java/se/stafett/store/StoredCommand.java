package se.stafett.store;

import java.util.UUID;

/**
 * A command that was accepted, with what it led to.
 *
 * @param receipt as submitted
 * @param streamId the first stream it wrote to
 * @param streamVersion that stream's version afterwards
 * @param lane where its events lie
 * @param position the last of them
 */
public record StoredCommand(CommandReceipt receipt, UUID streamId, long streamVersion, int lane, long position) {}
