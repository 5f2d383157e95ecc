/**
 * A witness as C2SP tlog-witness has it, for this machine and for tests: cosigns checkpoints of logs that only grew, and keeps each
 * of them. Real witnesses belong to others than those who run the services.
 */
@NullMarked
package se.stafett.local.witness;

import org.jspecify.annotations.NullMarked;
