package se.stafett.store;

/**
 * What every event store promises, as tests. An implementation's test class implements this and hands out a store that
 * is empty before each test.
 *
 * <p>Not asserted here, because it is a matter of one implementation: that what was written survives the process, who
 * may read or change the tables, how fast anything is, and how a broken connection shows. Nor is any order between lanes,
 * since none is promised.
 */
public interface EventStoreContract
        extends AppendContract,
                CommandContract,
                LaneContract,
                ReadContract,
                SearchContract,
                DueContract,
                ReservationContract,
                ConcurrencyContract {}
